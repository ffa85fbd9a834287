import { parseForm } from './parse-form';

describe('A form', () => {
  it.each([
    ['a=1&b=x+y', { a: '1', b: 'x y' }],
    ['expand[0]=a&expand[1]=b', { expand: ['a', 'b'] }],
    ['expand[]=a&expand[]=b', { expand: ['a', 'b'] }],
    [
      'lines[0][price][amount]=5&lines[1][price][amount]=6',
      { lines: [{ price: { amount: '5' } }, { price: { amount: '6' } }] },
    ],
    ['metadata[a.b]=%26', { metadata: { 'a.b': '&' } }],
    ['metadata=', { metadata: '' }],
    ['', {}],
  ])('%s is read', (text, expected) => {
    expect(parseForm(text)).toEqual(expected);
  });

  it('reaches no prototype', () => {
    const parsed = parseForm('__proto__[polluted]=1&a[__proto__][polluted]=1&constructor[prototype][polluted]=1');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect((parsed as { polluted?: string }).polluted).toBeUndefined();
  });
});
