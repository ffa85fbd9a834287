import { PageTitle } from '../../ui/page-title';

export const SubscriptionsPage = () => <PageTitle title="SubscriptionsPage" />;
