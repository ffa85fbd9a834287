import { splitRequirements } from './split-requirements';

const point = (label: string, met: boolean) => ({ code: label, label, met, remedy: null });
const asking = (...requirements: ReturnType<typeof point>[]) => ({ requirements });

describe('what machines ask', () => {
  it('is said once when all ask it and it stands alike for all', () => {
    const saw = asking(point('Compte', true), point('Habilitation scie', true));
    const shaper = asking(point('Compte', true), point('Habilitation toupie', false));
    const { common, own } = splitRequirements([saw, shaper]);
    expect(common.map(({ label }) => label)).toEqual(['Compte']);
    expect(own(shaper).map(({ label }) => label)).toEqual(['Habilitation toupie']);
  });

  it('stays with each machine when it is met for one and not for another', () => {
    const { common } = splitRequirements([asking(point('En service', true)), asking(point('En service', false))]);
    expect(common).toEqual([]);
  });
});
