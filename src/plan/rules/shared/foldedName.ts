// Names folded for comparison: Bao'an, Baoan and Bao 'an are one name.
const PASSED_OVER = /[\s'’‘`´ʼ"“”·・.,,、()()\-–—_/]/gu;

/** Compatibility forms united (NFKC), case, spaces, apostrophes and punctuation dropped. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(PASSED_OVER, '');
}
