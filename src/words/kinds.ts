// Words of every closed set of the model: one table, the set's name, the value, the word.
import type { Language } from '#kernel/language';
import { carrierKinds } from './kinds/carrier.ts';
import { clusterKinds } from './kinds/cluster.ts';
import { documentKinds } from './kinds/document.ts';
import { evidenceKinds } from './kinds/evidence.ts';
import { targetKinds } from './kinds/target.ts';
import { wordIn, type Words } from './wordTable.ts';

export const KIND_WORDS = {
  ...documentKinds,
  ...clusterKinds,
  ...targetKinds,
  ...evidenceKinds,
  ...carrierKinds,
} as const;

export type KindName = keyof typeof KIND_WORDS;
export type KindValue<K extends KindName> = keyof (typeof KIND_WORDS)[K] & string;

/** The word of a value of a closed set: `kindWord('measure', 'value-added', 'zh')` is 增加值. */
export function kindWord<K extends KindName>(kind: K, value: KindValue<K>, language: Language): string {
  return wordIn<Words>(KIND_WORDS[kind], value, language);
}
