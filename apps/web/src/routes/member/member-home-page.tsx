import { PageTitle } from '../../ui/page-title';

export const MemberHomePage = () => <PageTitle title="MemberHomePage" />;
