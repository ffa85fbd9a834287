import { currentLanguage } from '../i18n/language';
import type { ShownRefusal } from '../ui/refusal-list';

interface Answer {
  readonly documentId: string | null;
  readonly refusals: readonly ShownRefusal[];
}

/** What is handed in, and whose it is when it is not one's own. */
export interface Handed {
  readonly typeId: string;
  readonly personId?: string | undefined;
}

/** Hands a file in as a document of this type; null when it did not go through. */
export async function uploadDocument({ typeId, personId }: Handed, file: File): Promise<Answer | null> {
  const body = new FormData();
  body.set('document', file);
  try {
    const response = await fetch(`/files/documents/${typeId}${personId ? `?personId=${personId}` : ''}`, {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { 'accept-language': currentLanguage(), 'apollo-require-preflight': '1' },
    });
    return response.status === 201 || response.status === 422 ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}
