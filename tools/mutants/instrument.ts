import ts from 'typescript';
import { faultsOf, isCondition } from './faults';

export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly becomes: string;
}

/** The source with every fault in it, each behind a switch that is off; the numbers of the switches go on from `mutants`, which grows. */
export function instrument(file: string, source: string, mutants: Mutant[]): string {
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const text = (node: ts.Node): string => node.getText(root);

  const add = (node: ts.Node, becomes: string): string => {
    const line = root.getLineAndCharacterOfPosition(node.getStart(root)).line + 1;
    mutants.push({ file, line, code: onOneLine(text(node)), becomes: onOneLine(becomes) });
    return `mutantIsOn(${mutants.length - 1})`;
  };

  const written = (node: ts.Node): string => {
    if (isOfTypes(node)) return node.getFullText(root);
    const start = node.getStart(root);
    const lead = source.slice(node.getFullStart(), start);
    if (isFunctionBody(node)) return `${lead}{ if (!${add(node, '{}')}) ${inside(node, start)} }`;
    const faults = ts.isExpression(node) && isReplaceable(node) ? faultsAt(node) : [];
    const switches = faults.map((becomes) => `${add(node, becomes)} ? (${becomes}) : `);
    const whole = inside(node, start);
    return switches.length > 0 ? `${lead}(${switches.join('')}(${whole}))` : lead + whole;
  };

  const inside = (node: ts.Node, start: number): string => {
    let [result, done] = ['', start];
    node.forEachChild((child) => {
      result += source.slice(done, child.getFullStart()) + written(child);
      done = child.getEnd();
    });
    return result + source.slice(done, node.getEnd());
  };

  const faultsAt = (node: ts.Expression): string[] => [
    ...new Set([...faultsOf(node, text), ...(isCondition(node) ? ['true', 'false'] : [])]),
  ];

  return root.statements.map(written).join('') + source.slice(root.endOfFileToken.getFullStart());
}

const onOneLine = (code: string): string => code.replace(/\s+/g, ' ');

/** Types and imports do nothing when the program runs. */
const isOfTypes = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node);

const isFunctionBody = (node: ts.Node): node is ts.Block =>
  ts.isBlock(node) &&
  node.statements.length > 0 &&
  ts.isFunctionLike(node.parent) &&
  !ts.isConstructorDeclaration(node.parent);

/** The key of a property, the target of an assignment, the middle of `a?.b.c` are no values of their own. */
function isReplaceable(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isBinaryExpression(parent) && parent.left === node && isAssignment(parent)) return false;
  return !(ts.isOptionalChain(node) && ts.isOptionalChain(parent));
}

const isAssignment = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
