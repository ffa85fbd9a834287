import { judgeImport, readTable } from '../../shared/import';
import { readResourceLine, RESOURCE_COLUMNS, type ImportedResource } from './read-resource-line';

const PLACE = {
  poles: new Map([['bois', 'pole-wood']]),
  habilitations: new Map([['toupie', 'type-spindle']]),
};
const judged = (text: string) => {
  const read = readTable(new TextEncoder().encode(text), RESOURCE_COLUMNS);
  if ('refusals' in read) throw new Error(read.refusals.map(({ code }) => code).join());
  return judgeImport<ImportedResource>(
    read.table.rows.map((row) => readResourceLine(row, PLACE)),
    new Map(),
  );
};

describe('a file of machines', () => {
  it('names poles and habilitations as people do, and says yes and no in words', () => {
    const [line] = judged(
      'Nom;Pôle;Famille;Type;Dangereuse;Réservable;Habilitation;Niveau\nToupie 2;BOIS;Toupie;machine;Oui;non;toupie;Autonome',
    );
    expect(line).toMatchObject({
      key: 'Toupie 2',
      outcome: 'CREATED',
      values: {
        poleId: 'pole-wood',
        kind: 'MACHINE',
        dangerous: true,
        bookable: false,
        requiredHabilitationId: 'type-spindle',
        requiredLevel: 'AUTONOMOUS',
      },
    });
  });

  it('is refused a pole that is not there, a word for yes that is none, a habilitation without its level', () => {
    const codes = (line: string) =>
      judged(`nom;pôle;catégorie;dangereuse;habilitation\n${line}`)[0]?.refusals.map(({ code }) => code);
    expect(codes('Toupie;Cuir;Toupie;;')).toEqual(['IMPORT_CELL_NOT_UNDERSTOOD']);
    expect(codes('Toupie;Bois;Toupie;peut-être;')).toEqual(['IMPORT_CELL_NOT_UNDERSTOOD']);
    expect(codes('Toupie;Bois;Toupie;;Toupie')).toEqual(['HABILITATION_AND_LEVEL_GO_TOGETHER']);
    expect(codes(';Bois;;;')).toEqual(['IMPORT_CELL_MISSING', 'IMPORT_CELL_MISSING']);
  });
});
