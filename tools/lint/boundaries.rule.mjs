import { dirname, relative, resolve } from 'node:path';
import { ALLOWED_PACKAGES, MAY_IMPORT, STORAGE_PACKAGES, TEST_ONLY } from '../boundaries.mjs';
import { entityNames } from './entity-names.mjs';
import { isTest, projectOf, ROOT } from './project-of.mjs';

const OURS = /^@etabli\/([^/]+)(\/.*)?$/;

/** Apps and the GraphQL edge hold no storage: no entity, no driver, no ORM. */
const holdsNoStorage = (path) =>
  /^apps\/(?!e2e\/)|\/graphql\/|\.(resolver|controller)\.ts$/.test(path) && !isTest(path);

const fromOutside = (source) => !source.startsWith('.') && !OURS.test(source);

/** Why this file may not import `source`, in one sentence; undefined when it may. */
function objection(path, project, source) {
  if (source.startsWith('.')) return leavesProject(path, project, source);
  if (fromOutside(source)) return foreignPackage(path, project, source);
  const [, target, inside] = OURS.exec(source);
  if (target === project.name) return `a project imports itself by relative paths, not as ${source}.`;
  if (inside) return `import @etabli/${target} through its index.ts, not ${source}.`;
  if (TEST_ONLY.includes(target) && !isTest(path))
    return `${source} is test equipment: only specs, e2e and bench use it.`;
  const allowed = [...(MAY_IMPORT[project.name] ?? []), ...(isTest(path) ? TEST_ONLY : [])];
  return allowed.includes(target)
    ? undefined
    : `${project.name} may not import ${source}: no such arrow in tools/boundaries.mjs.`;
}

/** Configurations of tools take from those of the root. */
const isConfiguration = (path) => /\.config\.(mjs|ts)$/.test(path);

function leavesProject(path, project, source) {
  if (isConfiguration(path)) return undefined;
  const target = relative(ROOT, resolve(ROOT, dirname(path), source));
  const sharesConfiguration = path.endsWith('.config.mjs') && target.endsWith('.config.base.mjs');
  return sharesConfiguration || target.startsWith(`${project.folder}/`)
    ? undefined
    : `${source} leaves ${project.folder}: import @etabli/<library> instead.`;
}

function foreignPackage(path, project, source) {
  const allowed = ALLOWED_PACKAGES[project.name];
  if (allowed && !allowed.includes(source) && !isTest(path))
    return `${project.name} uses only ${allowed.join(', ')}, not ${source}.`;
  const stores = STORAGE_PACKAGES.some((name) => source === name || (name.endsWith('/') && source.startsWith(name)));
  return stores && holdsNoStorage(path)
    ? `no storage here: ${source} belongs to repositories, queries and libs/database.`
    : undefined;
}

/** The entity this statement brings in, or `*` when it brings all of libs/database. */
function entityIn(statement, entities) {
  if (statement.source.value !== '@etabli/database') return undefined;
  if (statement.type === 'ExportAllDeclaration') return '*';
  return (statement.specifiers ?? [])
    .map((one) => (one.type === 'ImportNamespaceSpecifier' ? '*' : (one.imported ?? one.local)?.name))
    .find((name) => name === '*' || entities.has(name));
}

/** Arrows point one way, through index.ts. */
export const boundaries = {
  meta: { type: 'problem', schema: [], messages: { crossed: 'Boundary: {{ reason }}' } },
  create(context) {
    const project = projectOf(context.filename);
    if (!project) return {};
    const entities = entityNames();
    const check = (node, source) => {
      const reason = objection(project.path, project, source);
      if (reason) context.report({ node, messageId: 'crossed', data: { reason } });
    };
    const checkStatement = (node) => {
      if (!node.source) return;
      check(node, node.source.value);
      const entity = holdsNoStorage(project.path) && entityIn(node, entities);
      const reason = `entities stay behind use cases and repositories; ${entity} may not come here.`;
      if (entity) context.report({ node, messageId: 'crossed', data: { reason } });
    };
    return {
      ImportDeclaration: checkStatement,
      ExportNamedDeclaration: checkStatement,
      ExportAllDeclaration: checkStatement,
      'ImportExpression[source.type="Literal"]': (node) => check(node, node.source.value),
      TSImportType: (node) => check(node, node.source.value),
    };
  },
};
