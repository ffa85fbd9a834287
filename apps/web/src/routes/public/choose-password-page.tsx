import { PageTitle } from '../../ui/page-title';

export const ChoosePasswordPage = () => <PageTitle title="ChoosePasswordPage" />;
