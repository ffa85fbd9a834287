interface RemedyPage {
  readonly to: string;
  /** Under `remedy` in the words of booking. */
  readonly words: 'document' | 'rules' | 'sheet' | 'mine';
}

/** The page where a member mends a refusal by themselves; undefined when no page does. */
export function remedyPage({ code, resourceId }: { code: string; resourceId?: string | null }): RemedyPage | undefined {
  switch (code) {
    case 'DOCUMENT_MISSING':
      return { to: '/moi/documents', words: 'document' };
    case 'HOUSE_RULES_NOT_ACCEPTED':
      return { to: '/reglement', words: 'rules' };
    case 'SAFETY_SHEET_NOT_ACCEPTED':
      return resourceId ? { to: `/machines/${resourceId}`, words: 'sheet' } : undefined;
    case 'OWN_OVERLAP':
    case 'TOO_MANY_UPCOMING':
      return { to: '/reservations', words: 'mine' };
    default:
      return undefined;
  }
}
