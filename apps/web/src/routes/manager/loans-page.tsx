import { PageTitle } from '../../ui/page-title';

export const LoansPage = () => <PageTitle title="LoansPage" />;
