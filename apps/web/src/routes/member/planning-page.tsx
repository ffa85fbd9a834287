import { PageTitle } from '../../ui/page-title';

export const PlanningPage = () => <PageTitle title="PlanningPage" />;
