// Reading a backup: every part and digest is verified before anything of it is used.
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type BackupManifest, backupManifestSchema, MANIFEST_PATH, partPath } from './backupManifest.ts';
import { BrokenArchive, readTar, type TarEntry } from './tar.ts';

/** No row of a record comes near: uploads are limited far below. Bytes. */
const LARGEST_ENTRY = 512 * 1024 * 1024;
const PART_PATH = /^tables\/([a-z_]+)\/\d{6}\.ndjson$/;

/** Entries of the file; throws BrokenArchive, or zlib's and the file system's errors. */
export async function* readEntries(file: string): AsyncGenerator<TarEntry> {
  const source = createReadStream(file, { highWaterMark: 1 << 18 });
  const plain = createGunzip();
  // Errors of both arrive through `plain`, which the loop below reads.
  pipeline(source, plain, () => undefined);
  try {
    yield* readTar(plain, LARGEST_ENTRY);
  } finally {
    source.destroy();
    plain.destroy();
  }
}

/** Parts of tables with the table each belongs to. */
export async function* readParts(file: string): AsyncGenerator<{ readonly table: string; readonly bytes: Uint8Array }> {
  for await (const { path, bytes } of readEntries(file)) {
    const table = PART_PATH.exec(path)?.[1];
    if (table !== undefined) yield { table, bytes };
  }
}

function parseManifest(bytes: Uint8Array): BackupManifest {
  try {
    return backupManifestSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    throw new BrokenArchive('its manifest cannot be read');
  }
}

const countLines = (bytes: Uint8Array): number => bytes.reduce((count, byte) => (byte === 10 ? count + 1 : count), 0);

/** The manifest of a backup whose every table has the rows and the digest stated. Throws BrokenArchive where it does not. */
export async function verifyBackup(file: string): Promise<BackupManifest> {
  const found = new Map<string, { readonly hash: Hash; rows: number; parts: number }>();
  let manifest: BackupManifest | undefined;
  for await (const { path, bytes } of readEntries(file)) {
    if (manifest !== undefined) throw new BrokenArchive(`${path} follows the manifest`);
    if (path === MANIFEST_PATH) {
      manifest = parseManifest(bytes);
      continue;
    }
    const name = PART_PATH.exec(path)?.[1] ?? '';
    const table = found.get(name) ?? { hash: createHash('sha256'), rows: 0, parts: 0 };
    table.parts += 1;
    if (path !== partPath(name, table.parts)) throw new BrokenArchive(`${path} does not belong here`);
    table.hash.update(bytes);
    table.rows += countLines(bytes);
    found.set(name, table);
  }
  if (manifest === undefined) throw new BrokenArchive('it has no manifest');
  const empty = createHash('sha256').digest('hex');
  for (const [name, stated] of Object.entries(manifest.tables)) {
    const table = found.get(name);
    const sha256 = table?.hash.digest('hex') ?? empty;
    if (stated.sha256 !== sha256 || stated.rows !== (table?.rows ?? 0))
      throw new BrokenArchive(`table ${name} is damaged`);
    found.delete(name);
  }
  if (found.size > 0) throw new BrokenArchive(`table ${[...found.keys()].join(', ')} is not in the manifest`);
  return manifest;
}
