import type { Page } from 'playwright-core';
import { DESK, PHONE, visit, type Visit } from '../harness/browser';
import { signedIn } from '../harness/graphql-client';
import { picture, violations } from '../harness/screens';
import { signInAs } from '../harness/sign-in-page';
import { resourceNamed } from '../harness/place';

/** Every screen, by who opens it. `:machine`, `:member`, `:business` and `:training` stand for an id of the demonstration, `:code` for what is glued on the machine. */
const SCREENS: Readonly<Record<string, readonly (readonly [name: string, path: string])[]>> = {
  visitor: [
    ['public-home', '/'],
    ['sign-in', '/connexion'],
    ['forgotten-password', '/mot-de-passe-oublie'],
    ['machine-on-floor-visitor', '/m/:code'],
    ['sign-up', '/inscription'],
    ['sign-up-confirmed', '/inscription?jeton=x'],
    ['choose-password', '/mot-de-passe?jeton=x'],
    ['first-administrator', '/premier-administrateur'],
  ],
  applicant: [
    ['applicant-sent', '/'],
    ['applicant-documents', '/moi/documents'],
  ],
  applicant2: [['applicant-draft', '/']],
  artisan: [
    ['member-home', '/'],
    ['member-machines', '/machines'],
    ['member-machine', '/machines/:machine'],
    ['member-planning-list', '/planning?vue=liste'],
    ['member-planning-day', '/planning?vue=jour'],
    ['member-planning-week', '/planning?vue=semaine'],
    ['member-free-slot', '/creneau'],
    ['member-bookings', '/reservations'],
    ['member-tools', '/outils'],
    ['trainings', '/formations'],
    ['training', '/formations/:training'],
    ['quiz', '/formations/:training/quiz'],
    ['member-access', '/mes-acces'],
    ['member-me', '/moi'],
    ['member-subscription', '/mon-abonnement'],
    ['member-invoices', '/mes-factures'],
    ['member-documents', '/moi/documents'],
    ['house-rules', '/reglement'],
    ['machine-on-floor', '/m/:code'],
    ['notices', '/notifications'],
    ['notice-preferences', '/notifications/preferences'],
  ],
  manager: [
    ['manager-today', '/gestion/aujourdhui'],
    ['manager-inbox', '/gestion/a-valider'],
    ['manager-planning', '/gestion/planning'],
    ['manager-members', '/gestion/membres'],
    ['manager-member', '/gestion/membres/:member'],
    ['manager-import-members', '/gestion/membres/importer'],
    ['manager-import-machines', '/gestion/machines/importer'],
    ['manager-drafts', '/gestion/facturation'],
    ['manager-invoices', '/gestion/facturation?vue=factures'],
    ['manager-arrears', '/gestion/facturation?vue=impayes'],
    ['manager-bank', '/gestion/facturation/rapprochement'],
    ['manager-bank-statement', '/gestion/facturation/releve'],
    ['manager-agreements', '/gestion/conventions'],
    ['manager-accounts', '/gestion/comptabilite'],
    ['manager-billing-settings', '/gestion/reglages/facturation'],
    ['manager-new-invoice', '/gestion/facturation/nouvelle'],
    ['manager-businesses', '/gestion/entreprises'],
    ['manager-business', '/gestion/entreprises/:business'],
    ['manager-machines', '/gestion/machines'],
    ['manager-plans', '/gestion/formules'],
    ['manager-hours', '/gestion/heures'],
    ['manager-machine', '/gestion/machines/:machine'],
    ['manager-machine-sheet', '/gestion/machines/:machine/fiche'],
    ['manager-habilitations', '/gestion/habilitations'],
    ['manager-habilitations-on-day', '/gestion/habilitations?machine=:machine&personne=:member'],
    ['manager-opening', '/gestion/horaires'],
    ['manager-rules', '/gestion/regles'],
    ['manager-settings', '/gestion/reglages'],
    ['manager-document-kinds', '/gestion/pieces'],
    ['manager-house-rules', '/gestion/reglement'],
    ['manager-house-rules-write', '/gestion/reglement/nouvelle-version'],
    ['manager-subscriptions', '/gestion/abonnements'],
    ['manager-storage', '/gestion/emplacements'],
    ['manager-loans', '/gestion/outils'],
    ['manager-audit', '/gestion/journal'],
    ['wall', '/mur'],
  ],
  trainer: [
    ['trainer-habilitations', '/habilitations'],
    ['trainer-sessions', '/gestion/formations'],
    ['trainer-session', '/gestion/formations/:session'],
    ['trainer-catalogue', '/gestion/formations/catalogue'],
    ['trainer-quiz-editor', '/gestion/formations/catalogue/:training'],
    ['trainer-habilitations-found', '/habilitations?cherche=ca'],
  ],
  partner: [['partner-usage', '/partenaire']],
};

const BY_DAY = { colorScheme: 'light', night: '' } as const;
const BY_NIGHT = { colorScheme: 'dark', night: '-dark' } as const;

/** A phone by day and a desk by night; all four when the pictures are made anew. */
const LOOKS = process.env['UPDATE_SCREENS']
  ? [PHONE, DESK].flatMap((viewport) => [BY_DAY, BY_NIGHT].map((light) => ({ viewport, ...light })))
  : [
      { viewport: PHONE, ...BY_DAY },
      { viewport: DESK, ...BY_NIGHT },
    ];

let ids: Readonly<Record<string, string>>;
let guest: Visit;

beforeAll(async () => {
  const client = await signedIn('artisan');
  const { viewer } = await client.data<{ viewer: { id: string } }>('{ viewer { id } }');
  const machine = await resourceNamed(client, 'Scie à format');
  const { resource } = await client.data<{ resource: { floor: { code: string } } }>(
    'query ($id: ID!) { resource(id: $id) { floor { code } } }',
    { id: machine },
  );
  const { trainings } = await client.data<{ trainings: { id: string; questionCount: number }[] }>(
    '{ trainings { id questionCount } }',
  );
  const training = trainings.find(({ questionCount }) => questionCount > 0)?.id ?? '';
  const { businesses } = await (
    await signedIn('manager')
  ).data<{ businesses: { nodes: { id: string }[] } }>('{ businesses(first: 1) { nodes { id } } }');
  const { trainingSessions } = await client.data<{ trainingSessions: { nodes: { id: string }[] } }>(
    '{ trainingSessions(first: 1) { nodes { id } } }',
  );
  ids = {
    ':machine': machine,
    ':member': viewer.id,
    ':code': resource.floor.code,
    ':training': training,
    ':business': businesses.nodes[0]?.id ?? '',
    ':session': trainingSessions.nodes[0]?.id ?? '',
  };
});

describe.each(Object.keys(SCREENS))('every screen of a %s', (audience) => {
  beforeAll(async () => {
    guest = await visit(PHONE);
    if (audience !== 'visitor') await signInAs(guest.page, audience);
  });
  afterAll(() => guest.close());

  it.each(SCREENS[audience] ?? [])('%s has no violation and fits, on a phone and on a desk', async (name, path) => {
    const { page } = guest;
    const address = path.replace(/:\w+/, (word) => ids[word] ?? '');
    const found: string[] = [];
    for (const { viewport, colorScheme, night } of LOOKS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.getByRole('status', { name: 'Chargement…' }).first().waitFor({ state: 'detached' });
      found.push(...(await violations(page)));
      await picture(page, `${name}-${viewport.width}${night}`, { fullPage: viewport === DESK });
      expect(await widerThanScreen(page)).toBe(false);
    }
    expect(found).toEqual([]);
  });
});

/** A page that scrolls sideways on a phone is broken. */
const widerThanScreen = (page: Visit['page']): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

/** Something that opens over a screen. */
interface Opening {
  readonly name: string;
  readonly account: string;
  readonly path: string;
  /** Opens it and waits for what it shows. */
  readonly open: (page: Page) => Promise<void>;
}

const OPENINGS: readonly Opening[] = [
  {
    name: 'a list of choices',
    account: 'manager',
    path: '/gestion/membres',
    open: async (page) => {
      await page.getByRole('combobox', { name: 'Rôle' }).click();
      await page.getByRole('option', { name: 'Formateur' }).waitFor();
    },
  },
  {
    name: 'a dialog',
    account: 'manager',
    path: '/gestion/membres',
    open: async (page) => {
      await page.getByRole('button', { name: 'Inscrire une personne' }).click();
      await page.getByRole('dialog').getByLabel('Prénom').waitFor();
    },
  },
  {
    name: 'the search of everything',
    account: 'manager',
    path: '/gestion/aujourdhui',
    open: async (page) => {
      await page.getByRole('button', { name: 'Rechercher' }).click();
      await page.getByRole('combobox').fill('toupie');
      await page
        .getByRole('option', { name: /Toupie/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'the menu of the account',
    account: 'artisan',
    path: '/machines',
    open: async (page) => {
      await page.getByRole('banner').getByRole('button').click();
      await page.getByRole('menuitem', { name: 'English' }).waitFor();
    },
  },
  {
    name: 'the booking panel',
    account: 'artisan',
    path: '/planning?vue=liste',
    open: async (page) => {
      await page.getByRole('button', { name: 'Jour suivant' }).click();
      await page
        .getByRole('button', { name: /^Réserver : / })
        .first()
        .click();
      await page
        .getByRole('dialog')
        .getByText(/C’est libre|n’est pas possible/)
        .waitFor();
    },
  },
];

describe('what opens over a screen', () => {
  it.each(OPENINGS)('$name has no violation, on a phone and on a desk', async ({ account, path, open }) => {
    const found: string[] = [];
    for (const viewport of [PHONE, DESK]) {
      const { page, close } = await visit(viewport);
      await signInAs(page, account);
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await open(page);
      found.push(...(await violations(page)));
      await close();
    }
    expect(found).toEqual([]);
  });
});
