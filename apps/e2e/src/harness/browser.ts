import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { mainUrl } from './addresses';

/** Quiet in a closed network, and able to run as root in a container. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const PHONE = { width: 360, height: 740 };
export const TABLET = { width: 820, height: 1180 };
export const DESK = { width: 1440, height: 900 };

/** A person in front of a browser of their own, in French, somewhere whose clock is not Paris'. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export async function visit(
  viewport: { width: number; height: number },
  url = mainUrl(),
  timezoneId = 'America/New_York',
): Promise<Visit> {
  const profile = await mkdtemp(join(tmpdir(), 'etabli-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: FLAGS,
    viewport,
    baseURL: url,
    locale: 'fr-FR',
    timezoneId,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(15_000);
  const close = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { page, context, close };
}
