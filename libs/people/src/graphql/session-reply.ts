import type { GraphqlContext } from '@etabli/api-kit';
import { Injectable } from '@nestjs/common';
import { SessionCookie } from '../sessions/session-cookie';
import type { Caller, SignedInSession } from '../sessions/sign-in.use-case';

/** What opening and closing a session does to the request under way and to the browser. */
@Injectable()
export class SessionReply {
  constructor(private readonly cookie: SessionCookie) {}

  callerOf({ request }: GraphqlContext): Caller {
    return { ip: request?.ip ?? 'unknown', userAgent: request?.headers['user-agent'] ?? null };
  }

  /** The rest of the request answers the person, and so do the next ones. */
  opened(context: GraphqlContext, { viewer, token }: SignedInSession): void {
    context.viewer = viewer;
    this.setCookie(context, this.cookie.write(token));
  }

  closed(context: GraphqlContext): void {
    context.viewer = { signedIn: false, language: context.viewer.language };
    this.setCookie(context, this.cookie.clear());
  }

  /** The cookie lives as long as the session, which lengthens as the person comes back. */
  renew(context: GraphqlContext): void {
    const token = context.viewer.signedIn ? this.cookie.read(context.request?.headers.cookie) : undefined;
    if (token !== undefined) this.setCookie(context, this.cookie.write(token));
  }

  private setCookie({ reply }: GraphqlContext, cookie: string): void {
    void reply?.header('set-cookie', cookie);
  }
}
