import { isFree, shown, wishIn } from './shown-places';

const bench = { kind: 'BENCH', offered: true, allocation: null } as const;
const held = { kind: 'LOCKER', offered: true, allocation: {} } as const;
const broken = { kind: 'LOCKER', offered: false, allocation: null } as const;
const ALL = [bench, held, broken];

describe('the places shown', () => {
  it('are all of them, or those of a kind', () => {
    expect(shown(ALL, wishIn({}))).toEqual(ALL);
    expect(shown(ALL, wishIn({ sorte: 'LOCKER' }))).toEqual([held, broken]);
    expect(shown(ALL, wishIn({ sorte: 'CAVE' }))).toEqual(ALL);
  });

  it('are free when nobody holds them and somebody may', () => {
    expect(ALL.filter(isFree)).toEqual([bench]);
    expect(shown(ALL, wishIn({ libres: 'oui', sorte: 'LOCKER' }))).toEqual([]);
  });
});
