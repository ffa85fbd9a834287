import { PageTitle } from '../../ui/page-title';

export const OpeningPage = () => <PageTitle title="OpeningPage" />;
