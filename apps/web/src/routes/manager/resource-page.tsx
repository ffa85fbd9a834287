import { PageTitle } from '../../ui/page-title';

export const ResourcePage = () => <PageTitle title="ResourcePage" />;
