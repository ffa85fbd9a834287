import { PageTitle } from '../../ui/page-title';

export const TodayPage = () => <PageTitle title="TodayPage" />;
