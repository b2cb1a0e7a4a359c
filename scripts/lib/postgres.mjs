// Puts Debian's PostgreSQL on a test machine where that is allowed: as root with CI=true. The tests start their own servers.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';

const VERSIONS = '/usr/lib/postgresql';
const CONFIGURATION = '/etc/postgresql-common/createcluster.d';

export function ensurePostgres() {
  const present =
    existsSync(VERSIONS) && readdirSync(VERSIONS).some((version) => existsSync(`${VERSIONS}/${version}/bin/postgres`));
  if (present || process.env.CI !== 'true' || process.getuid?.() !== 0) return;
  // Debian would make and start a database of its own, on the port that users expect theirs on.
  mkdirSync(CONFIGURATION, { recursive: true });
  writeFileSync(`${CONFIGURATION}/marshall.conf`, 'create_main_cluster = false\n');
  run('apt-get', ['update', '-qq'], { quiet: true });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], {
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
}
