import { ApiError } from './api-error';

/** Any test key opens this sandbox; a live key must never come here. */
export function authenticate(header: string | undefined): void {
  const key = /^Bearer (\S+)$/.exec(header ?? '')?.[1] ?? basicUser(header);
  if (!key)
    throw refused(
      "You did not provide an API key. Provide it in the Authorization header, using Bearer auth ('Bearer sk_test_…').",
    );
  if (/^[sr]k_live_/.test(key))
    throw refused('A live key was sent to the demonstration sandbox. Nothing was done. Check STRIPE_SECRET_KEY.');
  if (!/^[sr]k_test_/.test(key)) throw refused(`Invalid API Key provided: ${key.slice(0, 8)}***`);
}

const refused = (message: string): ApiError => new ApiError(401, { type: 'invalid_request_error', message });

function basicUser(header: string | undefined): string | undefined {
  const encoded = /^Basic (\S+)$/.exec(header ?? '')?.[1];
  return encoded && Buffer.from(encoded, 'base64').toString('utf8').split(':')[0];
}
