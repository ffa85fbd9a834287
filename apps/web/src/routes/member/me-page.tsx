import { PageTitle } from '../../ui/page-title';

export const MePage = () => <PageTitle title="MePage" />;
