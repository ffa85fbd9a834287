import { PageTitle } from '../../ui/page-title';

export const AuditPage = () => <PageTitle title="AuditPage" />;
