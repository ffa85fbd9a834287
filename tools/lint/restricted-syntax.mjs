/** Selectors of `no-restricted-syntax`, by where they hold. ESLint replaces the list of a rule, so each place gets a whole one. */
const message = (selector, text) => ({ selector, message: text });

const PARAMETERS = 'At most 3 parameters: pass one object.';
const always = [
  message('FunctionDeclaration[params.length>3]', PARAMETERS),
  message('ArrowFunctionExpression[params.length>3]', PARAMETERS),
  message(':not(MethodDefinition[kind="constructor"]) > FunctionExpression[params.length>3]', PARAMETERS),
  message(
    'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
    'At most 6 constructor parameters: this class does too much.',
  ),
  message(
    'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|failing)$/]',
    'Every test runs, always.',
  ),
  message('CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]', 'Every test runs, always.'),
];

const ENVIRONMENT = 'The environment is read in apps/api/src/env.ts only; take the value from there.';
const environment = [
  message('MemberExpression[object.name="process"][property.name="env"]', ENVIRONMENT),
  message('MemberExpression[object.name="process"][property.value="env"]', ENVIRONMENT),
  message('VariableDeclarator[init.name="process"] Property[key.name="env"]', ENVIRONMENT),
  message('ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"]', ENVIRONMENT),
];

const CLOCK = 'No clock here: the moment comes in as a fact (or from Clock of @etabli/gateways).';
const clock = [
  message('NewExpression[callee.name="Date"][arguments.length=0]', CLOCK),
  message('CallExpression[callee.name="Date"]', CLOCK),
  message('MemberExpression[object.name="Date"][property.name="now"]', CLOCK),
  message('CallExpression[callee.object.name="DateTime"][callee.property.name="now"]', CLOCK),
  message(
    'CallExpression[callee.object.name="DateTime"][callee.property.name=/^(local|utc)$/][arguments.length=0]',
    CLOCK,
  ),
  message('MemberExpression[object.name="performance"][property.name="now"]', CLOCK),
];

const NATIVE_DATE = 'The domain counts in milliseconds and Luxon; Date guesses zones.';
const nativeDate = [message('NewExpression[callee.name="Date"][arguments.length>0]', NATIVE_DATE)];

const TRANSACTION = 'Transactions open in libs/database/src/transaction/transaction.ts only: use Transaction.run.';
const transactions = [
  message(
    'MemberExpression[property.name=/^(transactional|getTransactionContext|setTransactionContext)$/]',
    TRANSACTION,
  ),
  message(
    'CallExpression[callee.object.name=/[eE]m$|entityManager/][callee.property.name=/^(begin|commit|rollback)$/]',
    TRANSACTION,
  ),
  message(
    'CallExpression[callee.object.property.name=/^em$/][callee.property.name=/^(begin|commit|rollback)$/]',
    TRANSACTION,
  ),
  message('Decorator Identifier[name="Transactional"]', TRANSACTION),
  message(
    'Literal[value=/^\\s*(begin|start transaction|commit|rollback)( (transaction|isolation|read)\\b.*)?;?\\s*$/i]',
    TRANSACTION,
  ),
];

const rule = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

export const restrictedSyntax = {
  everywhere: rule(always, environment, transactions),
  domain: rule(always, environment, transactions, clock, nativeDate),
  features: rule(always, environment, transactions, clock),
  readsEnvironment: rule(always, transactions),
  opensTransactions: rule(always, environment),
  tests: rule(always, transactions),
};
