import { codewordsOf } from './codewords';
import { frameOf, putFormat } from './frame';
import { qrMatrix } from './qr-matrix';
import { correctionOf } from './reed-solomon';

describe('the correction', () => {
  it('is that of the worked example of the standard', () => {
    const data = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17];
    expect(correctionOf(data, 10)).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);
  });
});

describe('the bytes', () => {
  it('take the smallest version that holds the text, and refuse what none holds', () => {
    expect([14, 15, 26, 27, 42, 43, 62, 63, 84, 85, 106].map((n) => codewordsOf('a'.repeat(n)).version)).toEqual([
      1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6,
    ]);
    expect(() => codewordsOf('a'.repeat(107))).toThrow(RangeError);
  });

  it('begin with the mode, the length and the text, then are padded', () => {
    expect(codewordsOf('AB').codewords.slice(0, 6)).toEqual([0x40, 0x24, 0x14, 0x20, 0xec, 0x11]);
  });
});

describe('the cells', () => {
  it('leave exactly the room of the codewords and of the remainder bits of each version', () => {
    const free = [1, 2, 3, 4, 5, 6].map((version) => {
      const grid = frameOf(version);
      putFormat(grid, 0);
      return grid.flat().filter((cell) => cell === null).length;
    });
    expect(free).toEqual([26 * 8, 44 * 8 + 7, 70 * 8 + 7, 100 * 8 + 7, 134 * 8 + 7, 172 * 8 + 7]);
  });

  it('keep the three finders, whatever the text', () => {
    const grid = qrMatrix('https://etabli.example/m/ABC234');
    const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
    const drawn = (top: number, left: number) =>
      grid.slice(top, top + 7).map((row) =>
        row
          .slice(left, left + 7)
          .map(Number)
          .join(''),
      );
    const far = grid.length - 7;
    expect([drawn(0, 0), drawn(0, far), drawn(far, 0)]).toEqual([finder, finder, finder]);
  });
});
