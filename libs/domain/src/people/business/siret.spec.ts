import fc from 'fast-check';
import { sirenOf, siretOf } from './siret';

const figures = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
const withLastFigure = (thirteen: string) =>
  Array.from({ length: 10 }, (_, figure) => `${thirteen}${figure}`).filter((siret) => siretOf(siret) !== undefined);

describe('a SIRET', () => {
  it.each([
    ['732 829 320 00074', '73282932000074'],
    ['404.833.048.00022', '40483304800022'],
    ['73282932000074', '73282932000074'],
    ['732\u202f829\u202f320\u00a000074', '73282932000074'],
  ])('is kept as fourteen figures however it is typed: %s', (typed, kept) => {
    expect(siretOf(typed)).toBe(kept);
  });

  it.each(['', '7328293200007', '732829320000745', '73282932000075', '7328293200007O', '７３２８２９３２０００７４'])(
    'is refused when it is %j',
    (typed) => {
      expect(siretOf(typed)).toBeUndefined();
    },
  );

  it.each(['35600000000048', '35600000049837', '35600000009075'])(
    'of an office of La Poste is accepted: %s',
    (siret) => {
      expect(siretOf(siret)).toBe(siret);
    },
  );

  it.each(['35600000049838', '35600000149831', '35600001049831', '36500000049832'])(
    'that only looks like one of La Poste keeps to the common rule: %s',
    (siret) => {
      expect(siretOf(siret)).toBeUndefined();
    },
  );

  it('has one check figure for thirteen figures, and no other', () => {
    fc.assert(
      fc.property(
        figures(13).filter((thirteen) => !thirteen.startsWith('356000000')),
        (thirteen) => withLastFigure(thirteen).length === 1,
      ),
    );
  });

  it('never survives one figure mistyped', () => {
    fc.assert(
      fc.property(figures(13), fc.nat(13), fc.integer({ min: 1, max: 9 }), (thirteen, place, shift) => {
        const [siret = ''] = withLastFigure(thirteen);
        fc.pre(!siret.startsWith('356000000'));
        const wrong = (Number(siret[place]) + shift) % 10;
        const mistyped = siret.slice(0, place) + String(wrong) + siret.slice(place + 1);
        fc.pre(!mistyped.startsWith('356000000'));
        return siretOf(mistyped) === undefined;
      }),
    );
  });

  it('starts with the SIREN of the legal unit', () => {
    expect(sirenOf('73282932000074')).toBe('732829320');
  });
});
