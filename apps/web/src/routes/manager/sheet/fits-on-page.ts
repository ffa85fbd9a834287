const SIGNS_IN_A_ROW = 6;
const CHARACTERS_IN_A_LINE = 90;
const LINES_BESIDE_A_ROW = 12;
const LINES_OF_A_ROW = 5;

const linesOf = (text: string): number =>
  text
    .split('\n')
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / CHARACTERS_IN_A_LINE)), 0);

/** Whether the instructions end before the page does; what is cut of a safety text is never seen. */
export function fitsOnPage(texts: readonly string[], signs: number): boolean {
  const rows = Math.max(1, Math.ceil(signs / SIGNS_IN_A_ROW));
  const room = LINES_BESIDE_A_ROW - (rows - 1) * LINES_OF_A_ROW;
  const titles = texts.length > 1 ? texts.length : 0;
  return texts.reduce((lines, text) => lines + linesOf(text), titles) <= room;
}
