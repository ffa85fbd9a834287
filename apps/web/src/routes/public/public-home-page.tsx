import { PageTitle } from '../../ui/page-title';

export const PublicHomePage = () => <PageTitle title="PublicHomePage" />;
