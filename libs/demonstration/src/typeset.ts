const NARROW: readonly (readonly [RegExp, string])[] = [
  [/ (?=[:;?!»€%])/gu, '\u00a0'],
  [/« /gu, '«\u00a0'],
  [/(?<=\d) (?=\d|(?:mm|cm|m²|m³|m|kW|W|V|A|kg|t|h|min|dents|tr\/min|°C|N|L)\b)/gu, '\u00a0'],
];

/** French typography: the spaces that must not break a line, between a figure and its unit, inside guillemets, before : ; ? ! */
export const typeset = (text: string): string =>
  NARROW.reduce((set, [spaces, fixed]) => set.replace(spaces, fixed), text);
