import { PageTitle } from '../../ui/page-title';

export const MachinesPage = () => <PageTitle title="MachinesPage" />;
