import fc from 'fast-check';
import { contains, minutesOf, overlaps, partsOutside, type Slot } from './slot';

const MINUTE = 60_000;

const slots = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 30 }))
  .map(([from, length]): Slot => ({ start: from * MINUTE, end: (from + length) * MINUTE }));

const covering = (instant: number) => (slot: Slot) => slot.start <= instant && instant < slot.end;

describe('partsOutside', () => {
  it('keeps exactly the minutes of the slot that nothing covers, in order, without overlap', () => {
    fc.assert(
      fc.property(slots, fc.array(slots, { maxLength: 6 }), (slot, covers) => {
        const parts = partsOutside(slot, covers);
        for (let minute = slot.start; minute < slot.end; minute += MINUTE)
          expect(parts.filter(covering(minute)).length).toBe(covers.some(covering(minute)) ? 0 : 1);
        expect(parts.every((part) => contains(slot, part) && minutesOf(part) > 0)).toBe(true);
        expect(parts.every((part, i) => i === 0 || parts[i - 1]!.end <= part.start)).toBe(true);
        expect(parts.some((part) => covers.some((cover) => overlaps(cover, part)))).toBe(false);
      }),
      { verbose: true },
    );
  });

  it('leaves a slot alone when the others only touch it', () => {
    const slot = { start: 10 * MINUTE, end: 20 * MINUTE };
    const touching = [
      { start: 0, end: slot.start },
      { start: slot.end, end: slot.end + MINUTE },
    ];
    expect(partsOutside(slot, touching)).toEqual([slot]);
  });
});
