// Id made of what a thing is: the same whenever and wherever it is made.
import { checksum } from '#kernel/checksum';

const MAX_ID = 80;

/** Parts joined by hyphens; a checksum keeps ids apart whose parts are cut or would run into each other. */
export function madeId(parts: readonly string[]): string {
  const joined = parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  if (joined.length <= MAX_ID) return joined;
  return `${joined.slice(0, MAX_ID - 9).replace(/-$/, '')}-${checksum(parts.join('|'))}`;
}
