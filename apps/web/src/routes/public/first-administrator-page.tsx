import { PageTitle } from '../../ui/page-title';

export const FirstAdministratorPage = () => <PageTitle title="FirstAdministratorPage" />;
