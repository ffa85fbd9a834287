import { demonstrationId } from '../demonstration-id';
import { atMinute } from '../instants';
import type { Row } from '../rows';
import { dayOf, type Scene } from '../scene';

const ARRIVED_DAY = -12;

const colleague = (email: string, firstName: string, lastName: string) => ({
  id: demonstrationId('person', email),
  email,
  firstName,
  lastName,
});

/** Who works with the artisans of today: an apprentice who has a seat, an employee who waits for one. */
export const COLLEAGUES = [
  { ...colleague('apprenti@etabli.example', 'Noé', 'Bonnet'), of: 'Atelier Roussel', position: 'APPRENTICE' },
  { ...colleague('salariee@etabli.example', 'Lina', 'Cortial'), of: 'Atelier Roussel', position: 'EMPLOYEE' },
] as const;

export const colleagueMemberRows = (scene: Scene): Row[] =>
  COLLEAGUES.map(({ id, email, of, position }) => ({
    id: demonstrationId('business_member', email),
    businessId: demonstrationId('business', of),
    personId: id,
    position,
    joinedAt: atMinute(dayOf(scene, ARRIVED_DAY), 600),
    leftAt: null,
  }));
