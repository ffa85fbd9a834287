/** RFC 5321: longest address a mail server must accept. */
const MAXIMUM_LENGTH = 254;

// RFC 5322 dot-atom; non-ASCII local parts need SMTPUTF8 and open the door to look-alikes
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const TYPED_DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;
const ASCII_DOMAIN = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$/;

/** The one form under which an address is stored and compared: trimmed, lower case, domain in ASCII; undefined when it is none. */
export function normaliseEmail(text: string): string | undefined {
  const address = text.trim().normalize('NFKC').toLowerCase();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = asciiDomain(address.slice(at + 1));
  if (at < 1 || at > 64 || !domain || !LOCAL_PART.test(local)) return undefined;
  const normal = `${local}@${domain}`;
  return normal.length <= MAXIMUM_LENGTH ? normal : undefined;
}

function asciiDomain(domain: string): string | undefined {
  if (!TYPED_DOMAIN.test(domain) || domain.length > MAXIMUM_LENGTH) return undefined;
  try {
    const { hostname } = new URL(`http://${domain}`);
    return ASCII_DOMAIN.test(hostname) ? hostname : undefined;
  } catch {
    return undefined;
  }
}
