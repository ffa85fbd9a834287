import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readForgottenRules, readRuleLists } from '../rules/read-rules.mjs';
import { readSentences } from '../rules/read-sentences.mjs';
import { faultsOf } from '../rules/rules-page.mjs';

const rule = { name: 'memberMustBeActive', path: 'a.rule.ts', codes: ['NOT_ACTIVE'], spec: 'a.spec.ts' };
const sentences = new Map([['NOT_ACTIVE', { fr: 'Non.', overridableBy: [] }]]);
const faults = (changes, known = sentences) => faultsOf([{ rules: [{ ...rule, ...changes }] }], known);

test('refuses a rule without a test, without a sentence, without a code', () => {
  assert.match(faults({ spec: undefined })[0], /no spec/);
  assert.match(faults({}, new Map())[0], /no sentence/);
  assert.match(faults({ codes: [] })[0], /names no code/);
  assert.deepEqual(faults({}), []);
});

test('sees a rule file that no list names', () => {
  const lists = readRuleLists().map((list) => ({ ...list, rules: list.rules.slice(1) }));
  assert.ok(readForgottenRules(lists).length > readForgottenRules(readRuleLists()).length);
});

test('reads the rules on booking and their sentences from the sources', () => {
  const booking = readRuleLists().find(({ name }) => name === 'BOOKING_RULES');
  assert.ok(booking.rules.length >= 12);
  assert.ok(booking.rules.every((one) => one.codes.length > 0));
  assert.match(readSentences().get('NOT_FOUND').fr, /n’existe pas/);
});
