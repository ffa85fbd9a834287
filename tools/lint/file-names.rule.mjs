import { basename } from 'node:path';
import { projectOf } from './project-of.mjs';

const KEBAB = /^[_$]*[a-z0-9]+(?:[-.][$]?[a-z0-9]+)*\.[mc]?[jt]sx?$/;
const VAGUE_FOLDER = /\/(shared|common|core|utils?|helpers?)\//;

const pascal = (stem) => stem.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const camel = (stem) => stem.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The name a file of this role must export: a use case is its class, a rule is its sentence. */
function promisedName(file) {
  const [, stem, role] = /^(.+)\.(use-case|rule)\.ts$/.exec(file) ?? [];
  if (role === 'use-case') return pascal(stem);
  return role === 'rule' ? camel(stem) : undefined;
}

const exportedNames = (program) =>
  program.body
    .filter((node) => node.type === 'ExportNamedDeclaration' && node.declaration)
    .flatMap(({ declaration }) => declaration.declarations?.map((one) => one.id.name) ?? [declaration.id?.name]);

/** A file says what it holds: kebab case, no vague folder, and the export its name promises. */
export const fileNames = {
  meta: { type: 'problem', schema: [], messages: { misnamed: 'File name: {{ reason }}' } },
  create(context) {
    const file = basename(context.filename);
    const path = projectOf(context.filename)?.path ?? '';
    return {
      Program(node) {
        const report = (reason) => context.report({ node, messageId: 'misnamed', data: { reason } });
        if (!KEBAB.test(file)) report(`${file} is not in kebab-case.`);
        const vague = VAGUE_FOLDER.exec(path.replace('libs/domain/src/shared/', 'libs/domain/src/'));
        if (vague) report(`a folder called ${vague[1]} says nothing; name it after what it holds.`);
        const promised = promisedName(file);
        if (promised && !exportedNames(node).includes(promised)) report(`${file} must export ${promised}.`);
        if (file.endsWith('.rule.ts') && !/-must-|-may-only-/.test(file))
          report(`a rule reads “subject must …”: ${file}.`);
      },
    };
  },
};
