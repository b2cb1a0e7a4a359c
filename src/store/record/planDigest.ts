// Digest of a plan's files: equal files have equal digests, in whatever order they come.
import { createHash } from 'node:crypto';
import type { StoredFile } from './recordStore.ts';

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256, hex, over the lines `path`, NUL, SHA-256 of the contents, by path. */
export function digestOfHashes(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  return sha256Of(
    files
      .map(({ path, sha256 }) => `${path}\0${sha256}\n`)
      .sort()
      .join(''),
  );
}

export function planDigest(files: readonly StoredFile[]): string {
  return digestOfHashes(files.map(({ path, bytes }) => ({ path, sha256: sha256Of(bytes) })));
}
