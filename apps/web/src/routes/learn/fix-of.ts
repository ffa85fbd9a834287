interface Fix {
  readonly to: string;
  /** Under `access.fix` in the words. */
  readonly words: 'HABILITATION' | 'HOUSE_RULES' | 'DOCUMENT' | 'SAFETY_SHEET';
}

/** Where a member mends a missing point by themselves; undefined when only the desk can. */
export function fixOf(code: string, resourceId: string): Fix | undefined {
  switch (code) {
    case 'HABILITATION':
      return { to: '/formations', words: code };
    case 'HOUSE_RULES':
      return { to: '/reglement', words: code };
    case 'DOCUMENT':
      return { to: '/moi/documents', words: code };
    case 'SAFETY_SHEET':
      return { to: `/machines/${resourceId}`, words: code };
    default:
      return undefined;
  }
}
