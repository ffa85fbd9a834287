import { PageTitle } from '../../ui/page-title';

export const ForgottenPasswordPage = () => <PageTitle title="ForgottenPasswordPage" />;
