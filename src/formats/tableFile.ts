// A table's file, whole in memory or read in pieces.
import type { SourceFile } from './sourceFile.ts';

/** `pieces` starts anew at every call and gives the bytes in order. */
export interface StreamedFile {
  readonly path: string;
  readonly size: number;
  pieces(): Iterable<Uint8Array>;
}

export type TableFile = SourceFile | StreamedFile;

const PIECE = 256 * 1024;

export function sizeOf(file: TableFile): number {
  return 'bytes' in file ? file.bytes.length : file.size;
}

export function piecesOf(file: TableFile): Iterable<Uint8Array> {
  return 'bytes' in file ? slices(file.bytes) : file.pieces();
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** The whole file, of at most `limit` bytes; beyond, the first bytes over the limit, so that its reader refuses it by its size. */
export function wholeFile(file: TableFile, limit: number): SourceFile {
  if ('bytes' in file) return file;
  const whole = new Uint8Array(Math.min(file.size, limit + 1));
  let at = 0;
  for (const piece of file.pieces()) {
    const part = piece.subarray(0, whole.length - at);
    whole.set(part, at);
    at += part.length;
    if (at === whole.length) break;
  }
  return { path: file.path, bytes: whole.subarray(0, at) };
}
