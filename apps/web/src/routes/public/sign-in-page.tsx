import { PageTitle } from '../../ui/page-title';

export const SignInPage = () => <PageTitle title="SignInPage" />;
