import { PageTitle } from '../../ui/page-title';

export const ManagerPlanningPage = () => <PageTitle title="ManagerPlanningPage" />;
