import type { Language, Role } from '@etabli/domain';

/** Who asks, once the session cookie is read. */
export interface SignedIn {
  readonly signedIn: true;
  readonly personId: string;
  readonly sessionId: string;
  readonly roles: readonly Role[];
  readonly language: Language;
  /** The partner a PARTNER_VIEWER reads for. */
  readonly partnerId: string | null;
}

export interface Visitor {
  readonly signedIn: false;
  readonly language: Language;
}

export type Viewer = SignedIn | Visitor;
