// Zip archive whose bytes depend on its contents alone: entries sorted, one fixed time; and packed bytes inflated again.
import { Inflate, strToU8, type Zippable, zipSync } from 'fflate';
import type { OutputFile } from './sourceFile.ts';

/** Noon of 1 January 1980, first day of the format; zip holds local time, so these fields are the same in every zone. */
const FIXED_TIME = new Date(1980, 0, 1, 12);

/** Pictures are packed already. */
const PACKED = /\.png$/;

/** Archive of texts by path; `[Content_Types].xml` comes first where there is one, for readers of office files expect it there. */
export function zipTexts(texts: Readonly<Record<string, string>>): Uint8Array {
  return zipFiles(Object.entries(texts).map(([path, text]) => ({ path, bytes: strToU8(text) })));
}

/** Archive of files of any kind; of two with one path the last counts. */
export function zipFiles(files: readonly OutputFile[]): Uint8Array {
  const archive: Zippable = {};
  for (const { path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    archive[path] = [bytes, { mtime: FIXED_TIME, level: PACKED.test(path) ? 0 : 6 }];
  }
  return zipSync(archive);
}

/** Packed bytes handed to the inflater at a time: deflate grows them at most 1,032 times, so a piece stays below 17 MB. */
const PIECE = 16 * 1024;

/** Deflated bytes inflated piece by piece, so that the reader may stop; throws on damaged ones. */
export function* inflatedPieces(packed: Uint8Array): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  for (let at = 0; at < packed.length; at += PIECE) {
    inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    yield* ready.splice(0);
  }
}
