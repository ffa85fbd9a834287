import { APPS, build } from './build/build-app.mjs';

for (const app of APPS) {
  const began = performance.now();
  if (!build(app)) process.exit(1);
  console.log(`${app.name}: built in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
