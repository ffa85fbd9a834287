const format = (selector, ...formats) => ({ selector, format: formats, leadingUnderscore: 'allow' });

/** camelCase for values, PascalCase for types, classes and components, UPPER_CASE for constants of a module. */
export const naming = {
  '@typescript-eslint/naming-convention': [
    'error',
    format('variable', 'camelCase', 'PascalCase', 'UPPER_CASE'),
    { selector: 'variable', modifiers: ['destructured'], format: null },
    format('function', 'camelCase', 'PascalCase'),
    format('parameter', 'camelCase', 'PascalCase'),
    { selector: 'parameter', modifiers: ['destructured'], format: null },
    format('classMethod', 'camelCase'),
    {
      selector: 'typeLike',
      format: ['PascalCase'],
      custom: { regex: '(Helper|Util|Utils|Manager|Impl|Dto)$|^I[A-Z][a-z]', match: false },
    },
  ],
  '@typescript-eslint/no-non-null-assertion': 'off',
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/ban-ts-comment': [
    'error',
    { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true },
  ],
};
