// Writes schema-<n>.tar.gz: the embedded database of this program's schema with the sample in it, kept so that later programs are tested on it.
// node test/store/databases/make.mjs (after npm run build)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SCHEMA } from '#store/record/migrate';
import { openRecord } from '#store/record/openRecord';
import { fillSample } from '#store/testing/sampleRecord';

const target = new URL(`schema-${SCHEMA}.tar.gz`, import.meta.url).pathname;
if (existsSync(target)) {
  console.error(`${target} is there already: a published one is never written anew.`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'marshall-fixture-'));
try {
  const record = await openRecord(folder, { create: true });
  if ('failure' in record) throw new Error(JSON.stringify(record));
  await fillSample(record);
  // A fifth of the size, and nothing that the record reads: the databases that new ones are copied from, and the log before the end.
  const connection = await record.database.connect();
  await connection.script('update pg_database set datistemplate = false');
  for (const name of ['template0', 'template1']) await connection.script(`drop database ${name}`);
  await connection.script('select pg_switch_wal()');
  await connection.script('checkpoint');
  const [last] = (await connection.query('select pg_walfile_name(pg_current_wal_lsn()) as name', [])).rows;
  connection.release();
  await record.close();
  const log = join(folder, '.marshall', 'record', 'pg_wal');
  for (const name of readdirSync(log)) if (/^[0-9A-F]{24}$/.test(name) && name !== last.name) rmSync(join(log, name));
  const options = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner'];
  execFileSync('sh', [
    '-c',
    `tar ${options.join(' ')} -cf - -C "$0" .marshall/record | gzip -9n > "$1"`,
    folder,
    target,
  ]);
  console.log(`${target}  ${(statSync(target).size / 1e6).toFixed(1)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
