import { ESLint } from 'eslint';
import { join } from 'node:path';
import { ROOT } from '../lint/project-of.mjs';

const linter = new ESLint({ cwd: ROOT });

/**
 * What the real configuration says of `code` standing at `path`. The file is never written; give the path of an existing file
 * for rules that need types.
 */
export async function lintOf(path, code) {
  const [result] = await linter.lintText(code, { filePath: join(ROOT, path) });
  return result.messages.map(({ ruleId, message }) => `${ruleId ?? 'fault'}: ${message}`);
}
