import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  parseSearchWith,
  stringifySearchWith,
  type RouteComponent,
} from '@tanstack/react-router';
import { Frame } from './frames/frame';
import { AccountsOnly, ManagersOnly, MembersOnly, PartnersOnly, TrainersOnly } from './frames/guards';
import { NotFoundPage } from './ui/not-found-page';
import { PageFault } from './ui/page-fault';

const rootRoute = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage });

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/home-page'), 'HomePage'),
});

/** Public pages. */
const publicPages = {
  '/connexion': lazyRouteComponent(() => import('./routes/public/sign-in-page'), 'SignInPage'),
  '/mot-de-passe-oublie': lazyRouteComponent(
    () => import('./routes/public/forgotten-password-page'),
    'ForgottenPasswordPage',
  ),
  '/mot-de-passe': lazyRouteComponent(() => import('./routes/public/choose-password-page'), 'ChoosePasswordPage'),
  '/inscription': lazyRouteComponent(() => import('./routes/public/sign-up-page'), 'SignUpPage'),
  '/premier-administrateur': lazyRouteComponent(
    () => import('./routes/public/first-administrator-page'),
    'FirstAdministratorPage',
  ),
};

/** Behind the code on a machine: anybody may look, who works here may act. */
const floorPages = {
  '/m/$code': lazyRouteComponent(() => import('./routes/floor/floor-page'), 'FloorPage'),
};

const memberPages = {
  '/machines': lazyRouteComponent(() => import('./routes/member/machines-page'), 'MachinesPage'),
  '/machines/$id': lazyRouteComponent(() => import('./routes/member/machine-page'), 'MachinePage'),
  '/planning': lazyRouteComponent(() => import('./routes/member/planning-page'), 'PlanningPage'),
  '/creneau': lazyRouteComponent(() => import('./routes/member/free-slot-page'), 'FreeSlotPage'),
  '/reservations': lazyRouteComponent(() => import('./routes/member/bookings-page'), 'BookingsPage'),
  '/outils': lazyRouteComponent(() => import('./routes/member/tools-page'), 'ToolsPage'),
  '/formations': lazyRouteComponent(() => import('./routes/learn/trainings-page'), 'TrainingsPage'),
  '/formations/$id': lazyRouteComponent(() => import('./routes/learn/training-page'), 'TrainingPage'),
  '/formations/$id/quiz': lazyRouteComponent(() => import('./routes/learn/quiz-page'), 'QuizPage'),
  '/mes-acces': lazyRouteComponent(() => import('./routes/learn/access-page'), 'AccessPage'),
  '/mon-abonnement': lazyRouteComponent(() => import('./routes/subscription/subscription-page'), 'SubscriptionPage'),
  '/mes-factures': lazyRouteComponent(() => import('./routes/money/invoices-page'), 'InvoicesPage'),
  '/moi': lazyRouteComponent(() => import('./routes/member/me-page'), 'MePage'),
};

const accountPages = {
  '/notifications': lazyRouteComponent(() => import('./routes/notices/notices-page'), 'NoticesPage'),
  '/notifications/preferences': lazyRouteComponent(
    () => import('./routes/notices/preferences-page'),
    'PreferencesPage',
  ),
  '/moi/documents': lazyRouteComponent(() => import('./papers/documents-page'), 'DocumentsPage'),
  '/reglement': lazyRouteComponent(() => import('./papers/house-rules-page'), 'HouseRulesPage'),
};

/** On the wall of the workshop, for whoever works there. */
const wallPages = {
  '/mur': lazyRouteComponent(() => import('./routes/wall/wall-page'), 'WallPage'),
};

const trainerPages = {
  '/gestion/formations': lazyRouteComponent(() => import('./routes/teach/sessions-page'), 'SessionsPage'),
  '/gestion/formations/catalogue': lazyRouteComponent(() => import('./routes/teach/catalogue-page'), 'CataloguePage'),
  '/gestion/formations/catalogue/$id': lazyRouteComponent(
    () => import('./routes/teach/quiz-editor-page'),
    'QuizEditorPage',
  ),
  '/gestion/formations/$id': lazyRouteComponent(() => import('./routes/teach/session-page'), 'SessionPage'),
  '/habilitations': lazyRouteComponent(() => import('./routes/trainer/trainees-page'), 'TraineesPage'),
};

const managerPages = {
  '/gestion': () => <Navigate to="/gestion/aujourdhui" replace />,
  '/gestion/aujourdhui': lazyRouteComponent(() => import('./routes/manager/today-page'), 'TodayPage'),
  '/gestion/a-valider': lazyRouteComponent(() => import('./routes/manager/inbox/inbox-page'), 'InboxPage'),
  '/gestion/planning': lazyRouteComponent(() => import('./routes/manager/planning-page'), 'ManagerPlanningPage'),
  '/gestion/membres': lazyRouteComponent(() => import('./routes/manager/members-page'), 'MembersPage'),
  '/gestion/membres/importer': lazyRouteComponent(
    () => import('./routes/manager/imports/import-page'),
    'MembersImportPage',
  ),
  '/gestion/membres/$id': lazyRouteComponent(() => import('./routes/manager/member-page'), 'MemberPage'),
  '/gestion/entreprises': lazyRouteComponent(
    () => import('./routes/manager/businesses/businesses-page'),
    'BusinessesPage',
  ),
  '/gestion/entreprises/$id': lazyRouteComponent(
    () => import('./routes/manager/businesses/business-page'),
    'BusinessPage',
  ),
  '/gestion/machines': lazyRouteComponent(() => import('./routes/manager/resources-page'), 'ResourcesPage'),
  '/gestion/machines/importer': lazyRouteComponent(
    () => import('./routes/manager/imports/import-page'),
    'MachinesImportPage',
  ),
  '/gestion/machines/$id': lazyRouteComponent(() => import('./routes/manager/resource-page'), 'ResourcePage'),
  '/gestion/machines/$id/fiche': lazyRouteComponent(
    () => import('./routes/manager/sheet/machine-sheet-page'),
    'MachineSheetPage',
  ),
  '/gestion/heures': lazyRouteComponent(() => import('./routes/manager/hours/hours-page'), 'HoursPage'),
  '/gestion/habilitations': lazyRouteComponent(
    () => import('./routes/manager/ledger/habilitations-page'),
    'HabilitationsPage',
  ),
  '/gestion/horaires': lazyRouteComponent(() => import('./routes/manager/opening-page'), 'OpeningPage'),
  '/gestion/regles': lazyRouteComponent(() => import('./routes/manager/rules/rules-page'), 'RulesPage'),
  '/gestion/reglages': lazyRouteComponent(() => import('./routes/manager/settings/settings-page'), 'SettingsPage'),
  '/gestion/reglages/facturation': lazyRouteComponent(
    () => import('./routes/manager/billing-settings/settings-page'),
    'BillingSettingsPage',
  ),
  '/gestion/pieces': lazyRouteComponent(
    () => import('./routes/manager/document-kinds/document-kinds-page'),
    'DocumentKindsPage',
  ),
  '/gestion/reglement': lazyRouteComponent(
    () => import('./routes/manager/house-rules/house-rules-page'),
    'ManagerHouseRulesPage',
  ),
  '/gestion/reglement/nouvelle-version': lazyRouteComponent(
    () => import('./routes/manager/house-rules/write-rules-page'),
    'WriteHouseRulesPage',
  ),
  '/gestion/emplacements': lazyRouteComponent(() => import('./routes/manager/storage/storage-page'), 'StoragePage'),
  '/gestion/formules': lazyRouteComponent(() => import('./routes/manager/plans/plans-page'), 'PlansPage'),
  '/gestion/abonnements': lazyRouteComponent(() => import('./routes/manager/subscriptions-page'), 'SubscriptionsPage'),
  '/gestion/facturation': lazyRouteComponent(() => import('./routes/manager/billing/billing-page'), 'BillingPage'),
  '/gestion/facturation/rapprochement': lazyRouteComponent(() => import('./routes/manager/bank/bank-page'), 'BankPage'),
  '/gestion/facturation/releve': lazyRouteComponent(
    () => import('./routes/manager/bank/statement-page'),
    'StatementPage',
  ),
  '/gestion/facturation/$id': lazyRouteComponent(() => import('./routes/manager/billing/invoice-page'), 'InvoicePage'),
  '/gestion/conventions': lazyRouteComponent(
    () => import('./routes/manager/agreements/agreements-page'),
    'AgreementsPage',
  ),
  '/gestion/facturation/nouvelle': lazyRouteComponent(
    () => import('./routes/manager/drafts/new-invoice-page'),
    'NewInvoicePage',
  ),
  '/gestion/facturation/brouillons/$id': lazyRouteComponent(
    () => import('./routes/manager/drafts/draft-page'),
    'DraftPage',
  ),
  '/gestion/comptabilite': lazyRouteComponent(() => import('./routes/manager/accounts/accounts-page'), 'AccountsPage'),
  '/gestion/outils': lazyRouteComponent(() => import('./routes/manager/loans-page'), 'LoansPage'),
  '/gestion/journal': lazyRouteComponent(() => import('./routes/manager/audit-page'), 'AuditPage'),
};

const partnerPages = {
  '/partenaire': lazyRouteComponent(() => import('./routes/partner/usage-page'), 'UsagePage'),
};

type Pages = Readonly<Record<string, RouteComponent>>;
type Parent = Parameters<typeof createRoute>[0]['getParentRoute'];

/** The pages of an audience, under the guard that lets it in. */
function pagesUnder(getParentRoute: Parent, pages: Pages) {
  return Object.entries(pages).map(([path, component]) => createRoute({ getParentRoute, path, component }));
}

const accounts = createRoute({ getParentRoute: () => rootRoute, id: 'accounts', component: AccountsOnly });
const members = createRoute({ getParentRoute: () => rootRoute, id: 'members', component: MembersOnly });
const trainers = createRoute({ getParentRoute: () => rootRoute, id: 'trainers', component: TrainersOnly });
const managers = createRoute({ getParentRoute: () => rootRoute, id: 'managers', component: ManagersOnly });
const partners = createRoute({ getParentRoute: () => rootRoute, id: 'partners', component: PartnersOnly });

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    home,
    ...pagesUnder(() => rootRoute, publicPages),
    ...pagesUnder(() => rootRoute, floorPages),
    accounts.addChildren(pagesUnder(() => accounts, accountPages)),
    members.addChildren(pagesUnder(() => members, { ...memberPages, ...wallPages })),
    trainers.addChildren(pagesUnder(() => trainers, trainerPages)),
    managers.addChildren(pagesUnder(() => managers, managerPages)),
    partners.addChildren(pagesUnder(() => partners, partnerPages)),
  ]),
  scrollRestoration: true,
  // Plain words in addresses: ?jour=2026-11-24, no quotes, no numbers guessed.
  parseSearch: parseSearchWith((value) => value),
  stringifySearch: stringifySearchWith(String),
  defaultPreload: 'intent',
  defaultErrorComponent: PageFault,
});
