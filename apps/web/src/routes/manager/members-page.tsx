import { PageTitle } from '../../ui/page-title';

export const MembersPage = () => <PageTitle title="MembersPage" />;
