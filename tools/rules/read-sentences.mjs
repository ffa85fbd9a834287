import ts from 'typescript';
import { all, parsed } from './sources.mjs';

const property = (object, name) => object.properties.find((one) => one.name?.getText() === name)?.initializer;

/** `${minutesInFrench(r.minutes)}` reads `{minutes}`: the field of the refusal that the words are made from. */
function fieldOf(expression, refusal) {
  const [access] = all(
    expression,
    (node) => ts.isPropertyAccessExpression(node) && node.expression.getText() === refusal,
  );
  return `{${access?.name.text ?? expression.getText()}}`;
}

/** The words of an expression that gives a sentence; alternatives are joined by a slash. */
function words(node, refusal) {
  const read = (part) => words(part, refusal);
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return (
      node.head.text + node.templateSpans.map((span) => fieldOf(span.expression, refusal) + span.literal.text).join('')
    );
  if (ts.isConditionalExpression(node)) return `${read(node.whenTrue)} / ${read(node.whenFalse)}`;
  if (ts.isBinaryExpression(node)) return read(node.left) + read(node.right);
  if (ts.isParenthesizedExpression(node)) return read(node.expression);
  if (ts.isBlock(node))
    return all(node, ts.isReturnStatement)
      .map((one) => read(one.expression))
      .join(' / ');
  return fieldOf(node, refusal);
}

/** What an arrow function says; its parameter is the refusal. */
const sentenceOf = (arrow) => words(arrow.body, arrow.parameters[0]?.name.getText());

const isSentence = (node) =>
  ts.isPropertyAssignment(node) &&
  ts.isObjectLiteralExpression(node.initializer) &&
  /^[A-Z][A-Z_]+$/.test(node.name.getText());

/** Where a list of roles may be named: the file itself, or the authorisations of the library. */
const SHARED = parsed('libs/api-kit/src/authorise.ts').map(({ tree }) => tree);

const namedList = (name, trees) =>
  trees
    .flatMap((tree) => all(tree, (node) => ts.isVariableDeclaration(node) && node.name.getText() === name))
    .flatMap((declaration) => all(declaration, ts.isArrayLiteralExpression))[0];

/** Roles of `overridableBy`. */
function roles(node, tree) {
  if (!node) return [];
  const list = ts.isIdentifier(node)
    ? namedList(node.text, [tree, ...SHARED])
    : all(node, ts.isArrayLiteralExpression)[0];
  if (!list)
    throw new Error(`overridableBy: ${node.getText()} must be a list, or a constant of this file or of authorise.ts`);
  return list.elements.map((element) => element.text);
}

/** French sentence and overriding roles, by code of refusal. */
export const readSentences = () =>
  new Map(
    parsed('libs/api-kit/src/sentences/*.sentences.ts').flatMap(({ tree }) =>
      all(tree, isSentence)
        .filter((node) => property(node.initializer, 'en') && property(node.initializer, 'fr')?.body)
        .map(({ name, initializer }) => [
          name.getText(),
          {
            fr: sentenceOf(property(initializer, 'fr')),
            overridableBy: roles(property(initializer, 'overridableBy'), tree),
          },
        ]),
    ),
  );
