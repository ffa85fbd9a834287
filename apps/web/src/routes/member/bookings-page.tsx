import { PageTitle } from '../../ui/page-title';

export const BookingsPage = () => <PageTitle title="BookingsPage" />;
