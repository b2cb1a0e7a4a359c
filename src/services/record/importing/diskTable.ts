// A table on disk, read in pieces: of a large file little is in memory.
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { notFound, type Failure } from '#kernel/failure';
import type { StreamedFile } from '#formats/tableFile';

const PIECE = 1024 * 1024;

export interface DiskTable extends StreamedFile {
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  close(): void;
}

/** The file at `path` with its own name; its pieces throw where it has changed since it was opened. */
export function openDiskTable(path: string): DiskTable | Failure {
  let handle: number | undefined;
  try {
    handle = openSync(path, 'r');
    const { size, mtimeMs } = fstatSync(handle);
    const file = handle;
    const hash = createHash('sha256');
    for (const piece of piecesFrom(file)) hash.update(piece);
    const isAsOpened = (): boolean => {
      const now = fstatSync(file);
      return now.size === size && now.mtimeMs === mtimeMs;
    };
    return {
      path: basename(path),
      size,
      sha256: hash.digest('hex'),
      *pieces() {
        yield* piecesFrom(file);
        // What was read is not what was hashed: nothing of it may be stored.
        if (!isAsOpened()) throw Object.assign(new Error(`${path} changed while it was read`), { code: 'ESTALE' });
      },
      close: () => closeSync(file),
    };
  } catch {
    if (handle !== undefined) closeSync(handle);
    return notFound('file', path);
  }
}

function* piecesFrom(handle: number): Generator<Uint8Array> {
  for (let at = 0; ; ) {
    const piece = new Uint8Array(PIECE);
    const length = readSync(handle, piece, 0, PIECE, at);
    if (length === 0) return;
    at += length;
    yield piece.subarray(0, length);
  }
}
