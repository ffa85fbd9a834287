import ts from 'typescript';
import { all, docOf, parsed } from './sources.mjs';

const SPECS = parsed('libs/domain/src/**/*.spec.ts').map(({ path, tree }) => ({ path, text: tree.text }));
const FILES = parsed('libs/domain/src/**/*.ts').filter(({ path }) => !path.endsWith('.spec.ts'));

/** The statement that declares a function of the domain, and where it stands. */
function declarationOf(name) {
  for (const { path, tree } of FILES)
    for (const statement of tree.statements) {
      const names = statement.declarationList?.declarations.map((one) => one.name.getText()) ?? [
        statement.name?.getText(),
      ];
      if ((ts.isFunctionDeclaration(statement) || ts.isVariableStatement(statement)) && names.includes(name))
        return { path, statement };
    }
  throw new Error(`${name} stands in a list of rules, but no file declares it`);
}

const isCode = (node) =>
  ts.isPropertyAssignment(node) && node.name.getText() === 'code' && ts.isStringLiteral(node.initializer);

const mentions = (word) => (spec) => new RegExp(`\\b${word}\\b`).test(spec.text);

function ruleOf(name) {
  const { path, statement } = declarationOf(name);
  const codes = [...new Set(all(statement, isCode).map((node) => node.initializer.text))];
  const spec = SPECS.find(mentions(name)) ?? SPECS.find((one) => codes.some((code) => mentions(code)(one)));
  return { name, path, codes, doc: docOf(statement), spec: spec?.path };
}

const isRuleList = (node) => ts.isVariableDeclaration(node) && /_RULES$/.test(node.name.getText());

/** Every `…_RULES` list of the domain, in the order people read the reasons. */
export const readRuleLists = () =>
  FILES.filter(({ path }) => /\/check-[^/]+\.ts$/.test(path)).flatMap(({ path, tree }) =>
    all(tree, isRuleList).map((list) => {
      const [array] = all(list, ts.isArrayLiteralExpression);
      const rules = array.elements.map((element) => ruleOf(element.getText()));
      return { path, name: list.name.getText(), doc: docOf(list.parent.parent), rules };
    }),
  );

/** Rule files that no list names: they forbid nothing. */
export const readForgottenRules = (lists) => {
  const listed = new Set(lists.flatMap(({ rules }) => rules.map((rule) => rule.path)));
  return FILES.map(({ path }) => path).filter((path) => path.endsWith('.rule.ts') && !listed.has(path));
};
