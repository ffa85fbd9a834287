import { paperState } from './paper-state';

describe('where an asked document stands', () => {
  it('is expired once its last day has passed, though it was accepted', () => {
    expect(paperState({ state: 'ACCEPTED', met: false })).toBe('EXPIRED');
    expect(paperState({ state: 'ACCEPTED', met: true })).toBe('ACCEPTED');
  });

  it('is what was decided otherwise', () => {
    expect(paperState({ state: 'REFUSED', met: false })).toBe('REFUSED');
    expect(paperState({ state: 'MISSING', met: false })).toBe('MISSING');
  });
});
