import { createHmac, timingSafeEqual } from 'node:crypto';

const OLDEST_SECONDS = 300;
/** Two clocks are never quite the same. */
const EARLIEST_SECONDS = 60;

/** A message as it came over the wire, before anything reads it. */
export interface SignedMessage {
  readonly body: Buffer;
  readonly header: string;
}

interface Signatures {
  readonly signedAt: string;
  readonly all: readonly string[];
}

/** `t=…,v1=…`: one time, one signature or two while a secret is exchanged. Null for anything else. */
function read(header: string): Signatures | null {
  if (header.length > 1_000) return null;
  const parts = header.split(',').map((part) => part.split('=') as [string, string | undefined]);
  const times = parts.filter(([key]) => key === 't').map(([, value]) => value ?? '');
  const all = parts.filter(([key]) => key === 'v1').map(([, value]) => value ?? '');
  const [signedAt = ''] = times;
  return times.length === 1 && /^[1-9]\d{8,10}$/.test(signedAt) && all.length > 0 ? { signedAt, all } : null;
}

/**
 * Whether the provider signed exactly these bytes, within the last five minutes. Its SDK would also take a date to come, for which a
 * message that leaked could be sent again without end.
 */
export function isSigned({ body, header }: SignedMessage, secret: string, now: number): boolean {
  const signatures = read(header);
  if (!signatures || secret === '') return false;
  const age = Math.floor(now / 1000) - Number(signatures.signedAt);
  if (age > OLDEST_SECONDS || age < -EARLIEST_SECONDS) return false;
  const expected = createHmac('sha256', secret).update(`${signatures.signedAt}.`).update(body).digest();
  return signatures.all.some((one) => /^[0-9a-f]{64}$/.test(one) && timingSafeEqual(Buffer.from(one, 'hex'), expected));
}
