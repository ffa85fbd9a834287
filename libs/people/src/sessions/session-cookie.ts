import { Injectable } from '@nestjs/common';
import { isToken } from '../passwords/secret';
import { PeopleSettings } from '../people-settings';
import { SESSION_DAYS } from './session-lifetime';

/** The cookie that carries the session token: read by the server only, never sent by another site's forms. */
@Injectable()
export class SessionCookie {
  constructor(private readonly settings: PeopleSettings) {}

  /** The token in a `Cookie` header, if any. */
  read(header: string | undefined): string | undefined {
    for (const pair of (header ?? '').split(';')) {
      const [name, value] = pair.trim().split('=', 2);
      if (name === this.name && value !== undefined && isToken(value)) return value;
    }
    return undefined;
  }

  /** `Set-Cookie` that carries the token. */
  write(token: string): string {
    return this.cookie(token, SESSION_DAYS * 86_400);
  }

  /** `Set-Cookie` that takes it away. */
  clear(): string {
    return this.cookie('', 0);
  }

  /** `__Host-` makes browsers refuse the cookie from a sub-domain or over plain HTTP (RFC 6265bis, 4.1.3.2). */
  private get name(): string {
    return this.settings.secureCookies ? '__Host-etabli' : 'etabli';
  }

  private cookie(value: string, maximumAge: number): string {
    const secure = this.settings.secureCookies ? '; Secure' : '';
    return `${this.name}=${value}; Path=/; Max-Age=${maximumAge}; HttpOnly; SameSite=Lax${secure}`;
  }
}
