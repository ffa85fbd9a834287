import type { Page } from 'playwright-core';

/** What a person's finger does on a page from now on. */
export interface TapCount {
  readonly taps: () => number;
  readonly seconds: () => number;
  /** Forgets what came before: the journey begins here. */
  readonly begin: () => void;
}

/** Counts presses the browser itself takes for a person's, whatever page of the app they land on. */
export async function countTaps(page: Page): Promise<TapCount> {
  let taps = 0;
  let begun = performance.now();
  await page.exposeFunction('etabliTapped', () => {
    taps += 1;
  });
  await page.addInitScript({
    content: `addEventListener('pointerdown', (press) => press.isTrusted && etabliTapped(), true)`,
  });
  const begin = (): void => {
    taps = 0;
    begun = performance.now();
  };
  return { taps: () => taps, seconds: () => (performance.now() - begun) / 1000, begin };
}
