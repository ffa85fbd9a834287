import { Injectable } from '@nestjs/common';
import { verify } from '@node-rs/argon2';
import { Bounded } from './bounded';
import { canonicalPassword, decoyHash, hashPassword } from './password-hash';

/** Each work takes a core and 46 MiB: two at a time, the others queue for a few seconds at most. */
const AT_ONCE = 2;
const WAITING = 300;

/** Hashes and compares passwords without ever exhausting the machine. */
@Injectable()
export class Passwords {
  private readonly gate = new Bounded(AT_ONCE, WAITING);
  private readonly decoy = decoyHash();

  hash(password: string): Promise<string> {
    return this.gate.run(() => hashPassword(password));
  }

  /** Whether the password is the one behind the hash. Without a hash the same work is done and the answer is no. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const same = await this.gate.run(() => verify(stored ?? this.decoy, canonicalPassword(password)));
    return same && stored !== null;
  }
}
