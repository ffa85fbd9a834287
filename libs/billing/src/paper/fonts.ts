import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const PACKAGE = '@expo-google-fonts/atkinson-hyperlegible-next';

/** Whole fonts, drawn for readers with low vision: names of every European language can be written (SIL Open Font License). */
export const FONTS = {
  regular: resolve(`${PACKAGE}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
  bold: resolve(`${PACKAGE}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
} as const;
