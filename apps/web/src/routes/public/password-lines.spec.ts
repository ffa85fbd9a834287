import { passwordLines } from './password-lines';

const states = (password: string, email = '') => passwordLines(password, email).map(({ rule, state }) => [rule, state]);

describe('what a password lacks', () => {
  it('counts down to twelve characters as people see them', () => {
    expect(passwordLines('', '')[0]?.left).toBe(12);
    expect(states('onze lettre')).toEqual([['longEnough', 'waiting']]);
    expect(states('douze lettre')).toEqual([['longEnough', 'met']]);
    expect(passwordLines('🪵🪵', '')[0]?.left).toBe(10);
  });

  it('speaks of the upper bound only beyond it', () => {
    expect(states('a'.repeat(200))).toEqual([['longEnough', 'met']]);
    expect(states('a'.repeat(201))).toContainEqual(['tooLong', 'unmet']);
  });

  it('recognises the address of the account, whatever the case', () => {
    expect(states('Camille@Etabli.example', ' camille@etabli.example')).toContainEqual(['notEmail', 'unmet']);
    expect(states('une scie à format', 'camille@etabli.example')).toEqual([['longEnough', 'met']]);
    expect(states('', '')).toEqual([['longEnough', 'waiting']]);
  });
});
