import { craftOf } from './craft-of';

const machine = (name: string, category: string, kind = 'MACHINE') => craftOf({ name, category, kind });

describe('craftOf', () => {
  it('reads the category before the name', () => {
    expect(machine('Presse à plaquer', 'Sciage')).toBe('saw');
  });

  it('tells a potter’s wheel from a wood lathe, both « Tournage »', () => {
    expect(machine('Tour de potier 1', 'Tournage')).toBe('pot');
    expect(machine('Tour à bois', 'Tournage')).toBe('lathe');
  });

  it('draws laser cutting with its beam, not with shears', () => {
    expect(machine('Découpe laser CO2', 'Découpe laser')).toBe('laser');
  });

  it('draws rooms and vehicles by their kind, and a bench for words it does not know', () => {
    expect(machine('Fourgon', 'Divers', 'VEHICLE')).toBe('van');
    expect(machine('Chose', 'Divers')).toBe('bench');
  });
});
