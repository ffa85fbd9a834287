let sources;

/** Node's loader gets the instrumented sources once. */
export function initialize(given) {
  sources = given;
}

/** Instead of what the disk holds, the instrumented source. */
export function load(url, context, next) {
  const source = sources.get(url);
  return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true };
}
