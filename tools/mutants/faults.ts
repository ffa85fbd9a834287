import ts from 'typescript';

const K = ts.SyntaxKind;

/** What each operator is taken for: the border moved, the test turned round, the calculation wrong. */
const OPERATORS = new Map<ts.SyntaxKind, readonly string[]>([
  [K.LessThanToken, ['<=', '>=']],
  [K.LessThanEqualsToken, ['<', '>']],
  [K.GreaterThanToken, ['>=', '<=']],
  [K.GreaterThanEqualsToken, ['>', '<']],
  [K.EqualsEqualsEqualsToken, ['!==']],
  [K.ExclamationEqualsEqualsToken, ['===']],
  [K.PlusToken, ['-']],
  [K.MinusToken, ['+']],
  [K.AsteriskToken, ['/']],
  [K.SlashToken, ['*']],
  [K.PercentToken, ['*']],
  [K.AmpersandAmpersandToken, ['||']],
  [K.BarBarToken, ['&&']],
  [K.QuestionQuestionToken, ['&&']],
  [K.PlusEqualsToken, ['-=']],
  [K.MinusEqualsToken, ['+=']],
]);

const COMPARISONS = /^([<>]=?|[!=]==|&&|\|\|)$/;

const METHODS = new Map<string, string | undefined>([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['filter', undefined],
  ['sort', undefined],
  ['toSorted', undefined],
  ['reverse', undefined],
  ['toReversed', undefined],
  ['slice', undefined],
  ['trim', undefined],
]);

/** What could stand instead of this expression, were its author mistaken. */
export function faultsOf(node: ts.Expression, text: (part: ts.Node) => string): string[] {
  if (ts.isBinaryExpression(node)) return faultsOfOperation(node, text);
  if (node.kind === K.TrueKeyword) return ['false'];
  if (node.kind === K.FalseKeyword) return ['true'];
  if (ts.isStringLiteral(node)) return [node.text === '' ? "'a fault'" : "''"];
  if (ts.isTemplateExpression(node)) return ['``'];
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 ? ['[]'] : [];
  if (ts.isObjectLiteralExpression(node)) return node.properties.length > 0 ? ['{}'] : [];
  if (ts.isPrefixUnaryExpression(node)) return faultsOfPrefix(node, text);
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? [] : ['() => undefined'];
  if (ts.isCallExpression(node)) return faultsOfCall(node, text);
  return [];
}

/** A condition is also taken for always met, and for never met. */
export const isCondition = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node;
  return (ts.isConditionalExpression(parent) || ts.isForStatement(parent)) && parent.condition === node;
};

function faultsOfOperation(node: ts.BinaryExpression, text: (part: ts.Node) => string): string[] {
  const others = OPERATORS.get(node.operatorToken.kind) ?? [];
  const mistaken = others.map((other) => `${text(node.left)} ${other} ${text(node.right)}`);
  return COMPARISONS.test(text(node.operatorToken)) ? [...mistaken, 'true', 'false'] : mistaken;
}

function faultsOfPrefix({ operator, operand }: ts.PrefixUnaryExpression, text: (part: ts.Node) => string): string[] {
  return operator === K.ExclamationToken || operator === K.MinusToken ? [text(operand)] : [];
}

function faultsOfCall({ expression, arguments: given }: ts.CallExpression, text: (part: ts.Node) => string): string[] {
  if (!ts.isPropertyAccessExpression(expression) || !METHODS.has(expression.name.text)) return [];
  const other = METHODS.get(expression.name.text);
  return [
    other ? `${text(expression.expression)}.${other}(${given.map(text).join(', ')})` : text(expression.expression),
  ];
}
