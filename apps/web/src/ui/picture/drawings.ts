/** A drawing in a 96 × 64 frame: masses filled with a tint of the hue, lines drawn over them. */
export interface Drawing {
  readonly mass: string;
  readonly lines: string;
}

const FLOOR = 'M10 56h76';

/** One drawing per craft, made for Établi. */
export const DRAWINGS = {
  saw: {
    mass: 'M14 40h68v6H14z M48 18a18 18 0 0 1 18 22H30a18 18 0 0 1 18-22z',
    lines: `${FLOOR} M14 40h68v6H14z M20 46v10 M76 46v10 M30 40a18 18 0 1 1 36 0 M48 18l3-5 3 6 M58 21l6-3 0 6 M64 29l6 1-3 5 M38 21l-6-3 0 6 M32 29l-6 1 3 5 M45 40a3 3 0 0 1 6 0`,
  },
  cutter: {
    mass: 'M14 40h68v6H14z M40 24h16v16H40z',
    lines: `${FLOOR} M14 40h68v6H14z M20 46v10 M76 46v10 M48 12v28 M40 24h16v16H40z M40 28l-6 3 6 3 M56 28l6 3-6 3 M44 12h8`,
  },
  plane: {
    mass: 'M16 34h64v12H16z M40 22h22v12H40z',
    lines: `${FLOOR} M16 34h64v12H16z M22 46v10 M74 46v10 M40 34V22h22v12 M44 28h14 M64 30c6-1 6-9 12-8 5 1 4 7 0 6 M8 34h8`,
  },
  sander: {
    mass: 'M26 24h44a8 8 0 0 1 0 16H26a8 8 0 0 1 0-16z',
    lines: `${FLOOR} M26 24h44a8 8 0 0 1 0 16H26a8 8 0 0 1 0-16z M26 29a3 3 0 1 0 0 6 3 3 0 0 0 0-6z M70 29a3 3 0 1 0 0 6 3 3 0 0 0 0-6z M14 48h68 M20 48v8 M76 48v8 M38 20l2-5 M48 19v-6 M58 20l-2-5`,
  },
  lathe: {
    mass: 'M12 26h18v18H12z M34 30c6-6 10 6 16 0s10 6 14 0v10c-4 6-8-6-14 0s-10-6-16 0z',
    lines: `${FLOOR} M12 26h18v18H12z M10 48h76 M18 48v8 M78 48v8 M34 30c6-6 10 6 16 0s10 6 14 0v10c-4 6-8-6-14 0s-10-6-16 0z M30 35h4 M64 35h8 M72 30h10v18H72z`,
  },
  spray: {
    mass: 'M18 26h22l6 8v8H18z M24 42h10v14H24z',
    lines:
      'M18 26h22l6 8v8H18z M24 42h10v14H24z M22 26v-6h10v6 M46 36h8 M60 24l6-4 M62 32h8 M62 40h8 M60 48l6 4 M74 22l5-3 M78 32h6 M78 40h6 M74 50l5 3',
  },
  bench: {
    mass: 'M10 26h76v8H10z M60 34h18v8H60z',
    lines: `${FLOOR} M10 26h76v8H10z M18 34v22 M78 34v22 M18 46h60 M60 34v8h18 M30 26V14h10 M30 20h8 M34 14v-4 M50 26v-6h14v6`,
  },
  sheet: {
    mass: 'M14 44l24-6 12-22 32-4-10 22-34 8z',
    lines:
      'M14 44l24-6 12-22 32-4 M14 44l2 8 24-6 12-22 30-4v-8 M38 38l2 8 M50 16l2 8 M60 46c8 0 14-4 16-10 M76 36l-4 3 M76 36l2 5',
  },
  weld: {
    mass: 'M10 46h36v8H10z M50 46h36v8H50z',
    lines:
      'M10 46h36v8H10z M50 46h36v8H50z M74 12L54 36 M78 16L58 38 M74 12l4 4 M54 36l-6 8 10-6 M40 40l-5-4 M38 32l-3-6 M48 30v-8 M30 42l-7-2 M46 50h4',
  },
  anvil: {
    mass: 'M22 26h52c0 8-8 10-16 11v7h10v10H32V44h8v-7c-9-1-16-4-18-11z',
    lines:
      'M22 26h52c0 8-8 10-16 11v7h10v10H32V44h8v-7c-9-1-16-4-18-11z M74 26h8 M36 18L58 8 M58 8l4 8-10 5-4-8 M30 12l3 3 M24 18h4',
  },
  drill: {
    mass: 'M30 10h36v16H30z M26 44h44v6H26z',
    lines: `${FLOOR} M30 10h36v16H30z M70 10v46 M66 14h4 M42 26v6h12v-6 M48 32v12 M45 35l6 3 M45 39l6 3 M26 44h44v6H26z M66 20l8 4 M34 16h8`,
  },
  lift: {
    mass: 'M24 20h48l6 8v6H18v-6z',
    lines: `${FLOOR} M14 8v48 M82 8v48 M14 40h16 M66 40h16 M18 34v-6l6-8h48l6 8v6z M30 34a4 4 0 1 0 .1 0 M66 34a4 4 0 1 0 .1 0 M40 20v8h26 M10 8h8 M78 8h8`,
  },
  van: {
    mass: 'M10 18h44v28H10z M54 26h18l12 12v8H54z',
    lines:
      'M10 18h44v28H10z M54 26h18l12 12v8H54 M58 30h12l6 8H58z M26 40a6 6 0 1 0 .1 0 M70 40a6 6 0 1 0 .1 0 M20 26h24 M6 52h84',
  },
  stitch: {
    mass: 'M16 14h56v12H34v22H22V26h-6z',
    lines: `${FLOOR} M16 14h56v12H34v14H22V26h-6z M62 26v8 M59 34h6 M62 34v12 M10 48h76 M18 48v8 M78 48v8 M40 20h8 M72 18h6v4h-6 M44 44h4 M52 44h4 M70 44h4`,
  },
  leather: {
    mass: 'M20 14c8 4 14 4 20 0 8 4 16 4 24 0l8 12-8 6c2 8 6 12 8 20-14-4-26-4-40 0 0-8 2-14 2-20l-12-4z',
    lines:
      'M20 14c8 4 14 4 20 0 8 4 16 4 24 0l8 12-8 6c2 8 6 12 8 20-14-4-26-4-40 0 0-8 2-14 2-20l-12-4z M28 22l4 2 M36 24h4 M44 24h4 M52 24h4 M60 22l4-2 M40 36l8 8 M48 36l-8 8',
  },
  press: {
    mass: 'M24 24h48v8H24z M24 40h48v8H24z',
    lines: `${FLOOR} M24 24h48v8H24z M24 40h48v8H24z M30 48v8 M66 48v8 M48 24v-8 M36 10h24 M48 10v6 M32 36h2 M40 36h2 M48 36h2 M56 36h2 M64 36h2 M80 22v28 M16 22v28`,
  },
  shears: {
    mass: 'M10 46h76v8H10z',
    lines:
      'M10 46h76v8H10z M30 38a7 7 0 1 1 .1 0 M62 38a7 7 0 1 0 .1 0 M35 26L62 8 M57 26L32 8 M46 18a1 1 0 1 0 .1 0 M18 50h6 M30 50h6 M42 50h6 M54 50h6 M66 50h6',
  },
  kiln: {
    mass: 'M22 16h52v36H22z M34 24h28v20H34z',
    lines: `${FLOOR} M22 16h52v36H22z M26 52v4 M70 52v4 M34 24h28v20H34z M40 44c-3-5 4-7 2-13 6 3 4 8 8 7 2-1 1-4 1-4 5 4 5 8 3 10 M66 30v8 M40 16v-6h16v6`,
  },
  pot: {
    mass: 'M38 16c2 8-8 10-8 20 0 8 8 10 18 10s18-2 18-10c0-10-10-12-8-20z',
    lines:
      'M36 14h24 M38 14c2 10-8 12-8 22 0 8 8 10 18 10s18-2 18-10c0-10-10-12-8-22 M26 50h44 M48 50v8 M34 58h28 M31 32c10 3 24 3 34 0 M33 40c9 3 21 3 30 0',
  },
  rollers: {
    mass: 'M24 16h48a7 7 0 0 1 0 14H24a7 7 0 0 1 0-14z M8 34h80v6H8z',
    lines: `${FLOOR} M24 16h48a7 7 0 0 1 0 14H24a7 7 0 0 1 0-14z M8 34h80v6H8z M18 40v16 M78 40v16 M24 20v6 M72 20v6 M79 23h7v-7 M84 12h4`,
  },
  laser: {
    mass: 'M34 10h28v14H34z M14 44h68v8H14z',
    lines:
      'M14 8h68 M20 8v36 M76 8v36 M34 10h28v14H34z M44 24l4 5 4-5 M48 29v15 M38 42l-4-3 M58 42l4-3 M14 44h68v8H14z M28 48h10 M44 48h8 M58 48h10',
  },
  printer: {
    mass: 'M36 44V34l12-6 12 6v10l-12 6z',
    lines:
      'M18 56V10h60v46 M14 56h68 M18 18h60 M42 14h12v10H42z M45 24l3 4 3-4 M36 44V34l12-6 12 6v10l-12 6z M36 34l12 6 12-6 M48 40v10 M28 50h40',
  },
  desk: {
    mass: 'M22 12h52v30H22z',
    lines: `${FLOOR} M22 12h52v30H22z M42 42l-2 8h16l-2-8 M34 50h28 M32 34l8-10 8 6 12-12 M60 18l-1 6 M60 18l-6 1`,
  },
  room: {
    mass: 'M22 30h52v8H22z',
    lines: `${FLOOR} M22 30h52v8H22z M30 38v18 M66 38v18 M8 34v22 M8 44h10v12 M88 34v22 M88 44H78v12 M34 10h28v14H34z M40 18h10 M48 24v6`,
  },
} as const satisfies Record<string, Drawing>;

export type Craft = keyof typeof DRAWINGS;
