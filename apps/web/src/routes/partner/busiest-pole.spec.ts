import { busiestPole } from './busiest-pole';

const figure = (value: number | null, partial = false) => ({ value, suppressed: value === null, partial });
const pole = (poleName: string, value: number | null, partial = false) => ({
  poleCode: poleName,
  poleName,
  hue: '#123456',
  hoursBooked: figure(value, partial),
  artisans: figure(9),
  occupancyPercent: figure(1),
});
const busiest = (total: number, ...poles: ReturnType<typeof pole>[]) =>
  busiestPole({ hoursBooked: figure(total), poles })?.name;

describe('the busiest pole', () => {
  it('is the one with most hours', () => {
    expect(busiest(50, pole('Métal', 20), pole('Bois', 30))).toBe('Bois');
  });

  it('is not named when two are equal, or nothing was booked', () => {
    expect(busiest(40, pole('Métal', 20), pole('Bois', 20))).toBeUndefined();
    expect(busiest(0, pole('Métal', 0), pole('Bois', 0))).toBeUndefined();
  });

  it('is named only when no hidden hours could put another first', () => {
    expect(busiest(54, pole('Bois', 30), pole('Métal', 20, true))).toBe('Bois');
    expect(busiest(60, pole('Bois', 30), pole('Métal', 20, true))).toBeUndefined();
    expect(busiest(70, pole('Bois', 30), pole('Métal', null))).toBeUndefined();
  });
});
