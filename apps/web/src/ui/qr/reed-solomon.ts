// GF(256) of QR codes: x^8 + x^4 + x^3 + x^2 + 1 (ISO/IEC 18004)
const FIELD = 0x11d;

const EXP = new Uint8Array(512);
const LOG = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power += 1) {
  EXP[power] = value;
  EXP[power + 255] = value;
  LOG[value] = power;
  value = value & 0x80 ? (value << 1) ^ FIELD : value << 1;
}

const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : (EXP[(LOG[a] ?? 0) + (LOG[b] ?? 0)] ?? 0));

/** Coefficients after the leading one of (x - a⁰)(x - a¹)… */
function generator(degree: number): number[] {
  let product = [1];
  for (let root = 0; root < degree; root += 1) {
    const next = [...product, 0];
    product.forEach((coefficient, index) => {
      next[index + 1] = (next[index + 1] ?? 0) ^ times(coefficient, EXP[root] ?? 0);
    });
    product = next;
  }
  return product.slice(1);
}

/** The bytes that let a reader mend a torn or dusty code. */
export function correctionOf(bytes: readonly number[], count: number): number[] {
  const divisor = generator(count);
  let rest = new Array<number>(count).fill(0);
  for (const byte of bytes) {
    const factor = byte ^ (rest[0] ?? 0);
    rest = [...rest.slice(1), 0].map((own, index) => own ^ times(divisor[index] ?? 0, factor));
  }
  return rest;
}
