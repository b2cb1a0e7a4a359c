// Labels that the texts of several rules have in common: a target, a figure, a bound in words.
import type { TextArgs } from '../diagnosticText.ts';
import { kindWord, type KindValue } from '../kinds.ts';

/** A figure by place, cluster and indicator: 深圳市“战略性新兴产业增加值”. */
export const figureZh = (a: TextArgs): string => `${a.place}${a.cluster ?? ''}“${a.indicator}”`;
export const figureEn = (a: TextArgs): string =>
  a.cluster === undefined ? `“${a.indicator}” of ${a.place}` : `“${a.indicator}” of ${a.cluster} in ${a.place}`;

/** A target by its figure, due period and id. */
export const targetZh = (a: TextArgs): string => `${figureZh(a)}${a.due ?? ''}目标（${a.target}）`;
export const targetEn = (a: TextArgs): string =>
  `the target “${a.target}” (${figureEn(a)}${a.due === undefined ? '' : `, ${a.due}`})`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const plural = (count: string | undefined, one: string, many = `${one}s`): string =>
  `${count} ${count === '1' ? one : many}`;

/** Level of cluster that a bound counts. */
export const levelWord = (level: string | undefined, language: 'zh' | 'en'): string =>
  kindWord('clusterLevel', (level ?? 'cluster') as KindValue<'clusterLevel'>, language);

/** Opening of a sentence about a rule: a scenario says that it is one, it is no fact. */
export const underRuleZh = (a: TextArgs): string =>
  a.standing === 'scenario' ? `情景测算（若实行“${a.rule}”）：` : `按现行规则“${a.rule}”，`;
export const underRuleEn = (a: TextArgs): string =>
  a.standing === 'scenario' ? `Scenario, if the rule “${a.rule}” were adopted: ` : `Under the rule “${a.rule}”, `;
