import { PageTitle } from '../../ui/page-title';

export const MachinePage = () => <PageTitle title="MachinePage" />;
