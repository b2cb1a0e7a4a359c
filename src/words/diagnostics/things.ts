// Words for the kinds of things that plan files and tables state, as diagnostics name them.
import type { Word } from '../wordTable.ts';

/** By the name of the list; English with its article. */
const THING_WORDS: Readonly<Record<string, Word>> = {
  workspace: { zh: '工作区设置', en: 'a workspace' },
  file: { zh: '文件', en: 'a file' },
  documents: { zh: '文件依据', en: 'a document' },
  plans: { zh: '规划', en: 'a plan' },
  places: { zh: '地区', en: 'a place' },
  clusterLists: { zh: '集群名单', en: 'a list of clusters' },
  clusters: { zh: '集群', en: 'a cluster' },
  allocations: { zh: '空间布局安排', en: 'an allocation' },
  indicators: { zh: '指标', en: 'an indicator' },
  targets: { zh: '目标', en: 'a target' },
  tasks: { zh: '任务', en: 'a task' },
  dossiers: { zh: '集群档案', en: 'a dossier' },
  items: { zh: '档案事项', en: 'a dossier item' },
  parks: { zh: '园区', en: 'a park' },
  funds: { zh: '基金', en: 'a fund' },
  platforms: { zh: '创新平台', en: 'a platform' },
  projects: { zh: '项目', en: 'a project' },
  titles: { zh: '资质', en: 'a title' },
  rules: { zh: '数量规则', en: 'a rule' },
  relations: { zh: '数据关系', en: 'a stated relation' },
  validations: { zh: '数据校验规则', en: 'a validation rule' },
  observations: { zh: '数据', en: 'an observation' },
  sources: { zh: '来源', en: 'a source' },
  breaks: { zh: '口径变化记录', en: 'a series break' },
  unplaced: { zh: '未归入事实', en: 'an unplaced fact' },
};

const SHAPE_WORDS: Readonly<Record<string, Word>> = {
  text: { zh: '单个值', en: 'a single value' },
  list: { zh: '列表', en: 'a list' },
  mapping: { zh: '键值对', en: 'a mapping of keys and values' },
};

const wordOf = (words: Readonly<Record<string, Word>>, key: string | undefined): Word =>
  (key === undefined || !Object.hasOwn(words, key) ? undefined : words[key]) ?? { zh: key ?? '', en: key ?? '' };

export const thing = (kind: string | undefined): Word => wordOf(THING_WORDS, kind);

/** Without the article: "indicator". */
export const bareThing = (kind: string | undefined): string => thing(kind).en.replace(/^an? /, '');

export const shape = (form: string | undefined): Word => wordOf(SHAPE_WORDS, form);

/** The sentence "did you mean", or nothing where no near word is known. */
export const meantZh = (meant: string | undefined): string => (meant === undefined ? '' : `，是否应为“${meant}”`);
export const meantEn = (meant: string | undefined): string => (meant === undefined ? '' : `; did you mean “${meant}”?`);
