export const PublicHomePage = () => null;
