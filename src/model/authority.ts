// Authority of a figure: of several that state one thing, which counts.
import { isMissing } from '#kernel/missing';
import type { Finality, Observation } from './observation.ts';

/** A figure whose finality no text states is trusted less than a verified one, more than a preliminary one. */
const FINALITY_ORDER: readonly (Finality | 'not-stated')[] = [
  'census-revised',
  'final',
  'verified',
  'not-stated',
  'preliminary',
  'flash',
];

/** Negative where `a` counts before `b`: finality, then later vintage (unknown last), then an exact figure, then the id. */
export function compareAuthority(a: Observation, b: Observation): number {
  const finality = finalityRank(a) - finalityRank(b);
  if (finality !== 0) return finality;
  const [vintageA, vintageB] = [vintageText(a), vintageText(b)];
  if (vintageA !== vintageB) return vintageA > vintageB ? -1 : 1;
  const exactness = Number(b.comparator === '=') - Number(a.comparator === '=');
  if (exactness !== 0) return exactness;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function finalityRank(one: Observation): number {
  return FINALITY_ORDER.indexOf(isMissing(one.finality) ? 'not-stated' : one.finality);
}

function vintageText(one: Observation): string {
  return isMissing(one.vintage) ? '' : one.vintage;
}
