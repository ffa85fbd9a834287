const REQUIRED = 24;

/** Stops with one sentence on an older Node: `npm run` normally puts the right one first, from node_modules. */
export function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= REQUIRED) return;
  console.error(
    `Établi a besoin de Node ${REQUIRED} ; celui-ci est ${process.version}. « npm ci » l’installe dans node_modules sur Linux (x64, arm64) : ` +
      `lancez « npm ci » sans --omit=optional puis « npm start », ou installez Node ${REQUIRED} (nodejs.org).`,
  );
  process.exit(1);
}
