import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

/** TypeScript files that match a pattern, parsed, in a stable order. */
export const parsed = (pattern) =>
  globSync(pattern, { cwd: ROOT })
    .sort()
    .map((path) => ({
      path,
      tree: ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true),
    }));

/** Every node of a kind under a node. */
export function all(node, is) {
  const found = is(node) ? [node] : [];
  node.forEachChild((child) => void found.push(...all(child, is)));
  return found;
}

/** First paragraph of the docstring of a statement, on one line. */
export const docOf = (statement) => {
  const [doc] = ts.getJSDocCommentsAndTags(statement);
  return doc ? (ts.getTextOfJSDocComment(doc.comment) ?? '').split('\n\n')[0].replace(/\s+/g, ' ').trim() : '';
};
