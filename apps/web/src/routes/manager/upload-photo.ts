import type { ShownRefusal } from '../../ui/refusal-list';
import { currentLanguage } from '../../i18n/language';

interface Answer {
  readonly photoUrl: string | null;
  readonly refusals: readonly ShownRefusal[];
}

/** Sends the photo of a resource; null when it did not go through. */
export async function uploadPhoto(resourceId: string, file: File): Promise<Answer | null> {
  const body = new FormData();
  body.set('photo', file);
  try {
    const response = await fetch(`/files/resources/${resourceId}/photo`, {
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
