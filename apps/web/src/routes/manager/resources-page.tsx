import { PageTitle } from '../../ui/page-title';

export const ResourcesPage = () => <PageTitle title="ResourcesPage" />;
