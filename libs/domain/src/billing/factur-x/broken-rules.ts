import { EN16931_CHECKS } from './en16931-checks';
import { readCii } from './read-cii';

/** Codes of the rules of EN 16931 that a Factur-X breaks, by its own text; `XML` alone when it cannot be read. */
export function brokenRules(xml: string): string[] {
  const invoice = readCii(xml);
  if (!invoice) return ['XML'];
  return EN16931_CHECKS.filter(({ holds }) => !holds(invoice)).map(({ code }) => code);
}
