import type { Page } from 'playwright-core';
import { PASSWORD } from './graphql-client';

/** Signs in as a person does, and waits for what comes next. */
export async function signInAs(page: Page, account: string): Promise<void> {
  await page.goto('/connexion');
  await page.getByLabel('E-mail').fill(`${account}@etabli.example`);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/connexion');
}
