/** Lets the browser say, without network, that there is none. Only where it may: a secure address, a built application. */
export function keepOfflinePage(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // A browser that refuses it (private window, storage full) shows its own page instead
  navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
}
