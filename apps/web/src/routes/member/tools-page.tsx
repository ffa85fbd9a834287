import { PageTitle } from '../../ui/page-title';

export const ToolsPage = () => <PageTitle title="ToolsPage" />;
