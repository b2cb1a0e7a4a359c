// Files handed in by the pages: kept in .marshall/uploads until they are imported or a day has passed.
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notFound, type Failure } from '#kernel/failure';
import type { SourceFile } from '#formats/sourceFile';
import type { ImportMapping } from '#model/importMapping';

const KEPT_MS = 24 * 3600 * 1000;
const HANDLE = /^[0-9a-f]{32}$/;
const MAX_NAME = 200;

export interface Uploads {
  add(name: string, bytes: Uint8Array): Promise<string>;
  /** The file with its own name as path. */
  read(handle: string): Promise<SourceFile | Failure>;
  /** The mapping that the file was last previewed by. */
  mappingOf(handle: string): ImportMapping | undefined;
  keepMapping(handle: string, mapping: ImportMapping): void;
}

export function uploadsIn(folder: string): Uploads {
  const root = join(folder, '.marshall', 'uploads');
  const mappings = new Map<string, ImportMapping>();
  return {
    mappingOf: (handle) => mappings.get(handle),
    keepMapping: (handle, mapping) => void mappings.set(handle, mapping),
    async add(name, bytes) {
      await mkdir(root, { recursive: true, mode: 0o700 });
      await removeOld(root);
      const handle = randomBytes(16).toString('hex');
      await writeFile(join(root, handle), bytes, { mode: 0o600 });
      await writeFile(join(root, `${handle}.name`), plainName(name), { mode: 0o600 });
      return handle;
    },
    async read(handle) {
      if (!HANDLE.test(handle)) return notFound('upload', handle);
      try {
        const [bytes, name] = await Promise.all([
          readFile(join(root, handle)),
          readFile(join(root, `${handle}.name`), 'utf8'),
        ]);
        return { path: name, bytes };
      } catch {
        return notFound('upload', handle);
      }
    },
  };
}

/** The last part of a path, without what no file name holds. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return (
    [...last]
      .filter((sign) => sign >= ' ' && sign !== '\u007f')
      .join('')
      .slice(-MAX_NAME) || 'upload'
  );
}

async function removeOld(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const file = join(root, name);
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > KEPT_MS) await rm(file, { force: true });
  }
}
