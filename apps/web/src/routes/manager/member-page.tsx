import { PageTitle } from '../../ui/page-title';

export const MemberPage = () => <PageTitle title="MemberPage" />;
