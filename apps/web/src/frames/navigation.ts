import {
  IconAddressBook,
  IconCalendarTime,
  IconCertificate,
  IconChartBar,
  IconDeviceTv,
  IconHistory,
  IconHome,
  IconId,
  IconInbox,
  IconLayoutDashboard,
  IconReceipt,
  IconSchool,
  IconSettings,
  IconTool,
  IconTrowel,
  IconUser,
  type Icon,
} from '@tabler/icons-react';

export interface Place {
  readonly to: string;
  /** Key of the word in `ui:nav`. */
  readonly word: string;
  readonly icon: Icon;
  /** Where its own pages are, when elsewhere: one is still in this place there. */
  readonly covers?: readonly string[];
}

/** What a member needs with a thumb, in this order. */
export const MEMBER_PLACES: readonly Place[] = [
  { to: '/', word: 'home', icon: IconHome },
  { to: '/planning', word: 'planning', icon: IconCalendarTime },
  { to: '/machines', word: 'machines', icon: IconTool },
  { to: '/outils', word: 'tools', icon: IconTrowel },
  { to: '/moi', word: 'me', icon: IconUser },
];

/** Those who train also authorise: one place more, before their own. */
export const TRAINER_PLACES: readonly Place[] = [
  ...MEMBER_PLACES.slice(0, -1),
  { to: '/habilitations', word: 'habilitations', icon: IconCertificate },
  ...MEMBER_PLACES.slice(-1),
];

/** The rail of those who run the place. */
export const MANAGER_PLACES: readonly Place[] = [
  { to: '/gestion/aujourdhui', word: 'today', icon: IconLayoutDashboard },
  { to: '/gestion/a-valider', word: 'inbox', icon: IconInbox },
  { to: '/gestion/planning', word: 'planning', icon: IconCalendarTime },
  { to: '/gestion/membres', word: 'members', icon: IconAddressBook, covers: ['/gestion/entreprises'] },
  { to: '/gestion/machines', word: 'machines', icon: IconTool, covers: ['/gestion/heures'] },
  { to: '/gestion/habilitations', word: 'habilitations', icon: IconCertificate },
  { to: '/gestion/formations', word: 'teach', icon: IconSchool },
  { to: '/gestion/outils', word: 'tools', icon: IconTrowel },
  {
    to: '/gestion/abonnements',
    word: 'subscriptions',
    icon: IconId,
    covers: ['/gestion/emplacements', '/gestion/formules'],
  },
  {
    to: '/gestion/facturation',
    word: 'billing',
    icon: IconReceipt,
    covers: ['/gestion/comptabilite', '/gestion/conventions'],
  },
  { to: '/partenaire', word: 'usage', icon: IconChartBar },
  { to: '/gestion/journal', word: 'audit', icon: IconHistory },
  { to: '/mur', word: 'wall', icon: IconDeviceTv },
  {
    to: '/gestion/reglages',
    word: 'settings',
    icon: IconSettings,
    covers: ['/gestion/horaires', '/gestion/regles', '/gestion/reglement', '/gestion/pieces'],
  },
];
