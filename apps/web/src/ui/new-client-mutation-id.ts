/** An id for one intention, sent again with each try of it; works on plain http too, where randomUUID is missing. */
export const newClientMutationId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
