import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readForgottenRules, readRuleLists } from './read-rules.mjs';
import { readSentences } from './read-sentences.mjs';
import { faultsOf, rulesPage } from './rules-page.mjs';

const lists = readRuleLists();
const sentences = readSentences();
const forgotten = readForgottenRules(lists).map((path) => `${path} stands in no list of rules: it forbids nothing`);
const faults = [...forgotten, ...faultsOf(lists, sentences)];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
writeFileSync(join(import.meta.dirname, '../../docs/rules.md'), rulesPage(lists, sentences));
