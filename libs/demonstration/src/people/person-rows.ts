import type { Role } from '@etabli/domain';
import { demonstrationId } from '../demonstration-id';
import { atMinute } from '../instants';
import type { Row } from '../rows';
import { dayOf, type Scene } from '../scene';
import { APPLICANTS } from '../papers/applicants';
import { isStillHere, type Artisan } from './artisan';
import { COLLEAGUES } from './colleagues';
import { LOAD_MEMBERS } from './load-members';
import { ADMINISTRATOR, MANAGER, PARTNERS, TRAINER } from './staff';

/** The manufacture opened in June 2020; its team was there. */
const OPENING_DAY = '2020-06-01';

interface Account {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** Every account, the 28 artisans of today, those who left, the team, the partners, two newcomers, the colleagues and the load members. */
export function personRows(scene: Scene, artisans: readonly Artisan[], passwordHash: string): Row[] {
  const rowOf = ({ id, email, firstName, lastName }: Account, roles: readonly Role[], more: Row): Row => ({
    id,
    email,
    firstName,
    lastName,
    phone: null,
    trade: null,
    commune: null,
    businessName: null,
    language: 'FR',
    roles,
    active: true,
    passwordHash,
    partnerId: null,
    createdAt: atMinute(OPENING_DAY, 540),
    ...more,
  });
  return [
    rowOf(ADMINISTRATOR, ['ADMINISTRATOR'], { phone: phoneOf(0) }),
    rowOf(MANAGER, ['MANAGER'], { phone: phoneOf(1) }),
    rowOf(TRAINER, ['TRAINER'], { phone: phoneOf(2), trade: 'Ébénisterie' }),
    ...PARTNERS.map(({ code, viewer }) =>
      rowOf(viewer, ['PARTNER_VIEWER'], { partnerId: demonstrationId('partner', code) }),
    ),
    ...artisans.map((artisan, rank) =>
      rowOf(artisan, ['MEMBER'], {
        phone: phoneOf(rank + 10),
        trade: artisan.trade,
        commune: artisan.commune,
        businessName: artisan.businessName,
        active: isStillHere(artisan),
        passwordHash: isStillHere(artisan) ? passwordHash : null,
        createdAt: atMinute(dayOf(scene, artisan.arrivedDay), 570),
      }),
    ),
    ...APPLICANTS.map(({ trade, commune, ...applicant }, rank) =>
      rowOf(applicant, ['APPLICANT'], {
        phone: phoneOf(rank + 200),
        trade,
        commune,
        createdAt: atMinute(dayOf(scene, -5), 1_200),
      }),
    ),
    ...COLLEAGUES.map(({ of, id, email, firstName, lastName }, rank) =>
      rowOf({ id, email, firstName, lastName }, ['MEMBER'], {
        phone: phoneOf(rank + 220),
        businessName: of,
        createdAt: atMinute(dayOf(scene, -12), 590),
      }),
    ),
    ...LOAD_MEMBERS.map((member) => rowOf(member, ['MEMBER'], { createdAt: atMinute(scene.today, 0) })),
  ];
}

/** Numbers that ring nowhere: ARCEP keeps 06 39 98 00 00 to 06 39 98 99 99 for fiction. */
const phoneOf = (rank: number): string => {
  const digits = String(1_000 + rank * 37);
  return `06 39 98 ${digits.slice(0, 2)} ${digits.slice(2)}`;
};

export const partnerRows = (): Row[] =>
  PARTNERS.map(({ code, name }) => ({
    id: demonstrationId('partner', code),
    code,
    name,
    createdAt: atMinute(OPENING_DAY, 540),
  }));
