import { PageTitle } from '../../ui/page-title';

export const UsagePage = () => <PageTitle title="UsagePage" />;
