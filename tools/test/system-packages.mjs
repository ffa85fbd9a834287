import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests need from Debian, and the file that shows it is there. */
const NEEDED = [
  { name: 'chromium', proof: '/usr/bin/chromium' },
  { name: 'fonts-dejavu-core', proof: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf' },
  { name: 'poppler-utils', proof: '/usr/bin/pdftotext' },
  { name: 'libxml2-utils', proof: '/usr/bin/xmllint' },
  { name: 'postgresql-15', proof: '/usr/lib/postgresql/15/bin/postgres' },
];

const missing = () => NEEDED.filter(({ proof }) => !existsSync(proof)).map(({ name }) => name);

/** Installs what is missing when run as root; otherwise says in one line what to install, and stops. */
export function requireSystemPackages() {
  if (missing().length === 0) return;
  if (process.getuid?.() === 0) {
    const script = join(import.meta.dirname, '../install-system-packages.sh');
    spawnSync('sh', [script, ...missing()], { stdio: 'inherit' });
  }
  if (missing().length === 0) return;
  console.error(
    `The tests need Debian packages: sudo apt-get install -y --no-install-recommends ${missing().join(' ')}`,
  );
  process.exit(1);
}
