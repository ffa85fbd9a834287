export interface Visit {
  status: number;
  text: string;
  location: string | null;
  headers: Headers;
}

/** Somebody with a browser, and without JavaScript: reads pages and sends their forms. */
export async function visit(
  url: string,
  form?: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Visit> {
  const answer = await fetch(url, {
    redirect: 'manual',
    headers,
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  });
  return {
    status: answer.status,
    text: await answer.text(),
    location: answer.headers.get('location'),
    headers: answer.headers,
  };
}

/** The hidden token of the forms on a page. */
export const tokenIn = (text: string): string => /name="form_token" value="([^"]+)"/.exec(text)?.[1] ?? '';

/** Opens a page and sends one of its forms. */
export async function fillIn(url: string, form: Record<string, string>): Promise<Visit> {
  const page = await visit(url);
  return visit(url, { form_token: tokenIn(page.text), ...form });
}

export const cardForm = (number: string): Record<string, string> => ({
  type: 'card',
  number,
  expiry: '12/30',
  cvc: '123',
  name: 'Camille Essai',
  email: 'camille@etabli.example',
});

export const debitForm = (iban: string): Record<string, string> => ({
  type: 'sepa_debit',
  iban,
  name: 'Camille Essai',
  email: 'camille@etabli.example',
  mandate: 'yes',
});
