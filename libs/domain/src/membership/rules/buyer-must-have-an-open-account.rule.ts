import type { SaleFacts } from '../check-subscription';
import type { MembershipRefusal } from '../refusals';

/** Nothing is sold to who could not sign in to use it. */
export const buyerMustHaveAnOpenAccount = ({
  accountOpen,
}: Pick<SaleFacts, 'accountOpen'>): MembershipRefusal | undefined =>
  accountOpen ? undefined : { code: 'ACCOUNT_CLOSED' };
