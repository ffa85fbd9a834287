import { IconClockHour4, IconFileCertificate, IconFileInvoice, IconGavel, IconScale } from '@tabler/icons-react';
import type { Place } from '../../../frames/navigation';

/** What is set once in a while, behind one place of the rail. */
export const SETTINGS_PLACES: readonly Place[] = [
  { to: '/gestion/horaires', word: 'hours', icon: IconClockHour4 },
  { to: '/gestion/regles', word: 'rules', icon: IconScale },
  { to: '/gestion/reglement', word: 'houseRules', icon: IconGavel },
  { to: '/gestion/pieces', word: 'documents', icon: IconFileCertificate },
  { to: '/gestion/reglages/facturation', word: 'billing', icon: IconFileInvoice },
];
