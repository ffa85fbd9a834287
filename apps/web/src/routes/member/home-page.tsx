export const MemberHomePage = () => null;
