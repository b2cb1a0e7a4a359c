// Zip archive whose bytes depend on its contents alone: entries sorted, one fixed time.
import { strToU8, type Zippable, zipSync } from 'fflate';

/** Noon of 1 January 1980, first day of the format; zip holds local time, so these fields are the same in every zone. */
const FIXED_TIME = new Date(1980, 0, 1, 12);

/** Archive of texts by path; `[Content_Types].xml` comes first where there is one, for readers of office files expect it there. */
export function zipTexts(texts: Readonly<Record<string, string>>): Uint8Array {
  const archive: Zippable = {};
  for (const path of Object.keys(texts).toSorted()) {
    archive[path] = [strToU8(texts[path] ?? ''), { mtime: FIXED_TIME, level: 6 }];
  }
  return zipSync(archive);
}
