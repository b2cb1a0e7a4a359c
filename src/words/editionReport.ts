// Words of the frame of an edition: titles, state of the draft, headings of its sections, colophon.
import type { Language } from '#kernel/language';

const zh = {
  titles: {
    report: '{city}产业集群发展半年报告',
    briefs: '{city}产业集群一页纸',
    cards: '{city}产业集群数据口径卡',
    opinions: '{city}产业集群发展半年报告意见采纳情况表',
  },
  scopes: { internal: '内部资料', public: '公开版' },
  states: { draft: '初稿', opinions: '征求意见稿', approval: '送审稿', issued: '印发稿' },
  kicker: '{scope} {state}',
  kickerOfDraft: '{scope} {state}（第{number}稿）',
  issuedOn: '{date}印发',
  asOf: '数据截至{date}',
  headings: {
    basics: '基本情况',
    measures: '主要举措和成效',
    problems: '存在问题',
    next: '下一步工作',
    world: '世界产业发展趋势',
    city: '全市情况',
    clusters: '各产业集群',
    places: '各区',
    otherPlaces: '各区和重点区域',
  },
  colophon: {
    program: '本报告由产业集群规划监测系统（Marshall）{version}版生成。',
    digest: '所据工作区文件的SHA-256校验值：{digest}。',
    plan: '规划内容为已审定的第{version}版。',
    known: '数据和文稿为数据库第{change}号变更时的状态。',
    traceability: '文中每个数据均注明来源、发布时间和口径，见附件。',
  },
};

const en: typeof zh = {
  titles: {
    report: 'Industrial clusters of {city}: half-year report',
    briefs: 'Industrial clusters of {city}: one page each',
    cards: 'Industrial clusters of {city}: citation sheets',
    opinions: 'Industrial clusters of {city}: opinions and their answers',
  },
  scopes: { internal: 'Internal edition', public: 'Public edition' },
  states: { draft: 'draft', opinions: 'draft for opinions', approval: 'draft for approval', issued: 'issued' },
  kicker: '{scope} · {state}',
  kickerOfDraft: '{scope} · {state} (no. {number})',
  issuedOn: 'Issued on {date}',
  asOf: 'As of {date}',
  headings: {
    basics: 'Where things stand',
    measures: 'Measures and results',
    problems: 'Problems',
    next: 'Next steps',
    world: 'World trend',
    city: 'The city',
    clusters: 'The clusters',
    places: 'The districts',
    otherPlaces: 'Districts and other places',
  },
  colophon: {
    program: 'Made by Marshall {version}.',
    digest: "SHA-256 of the workspace's files that it was computed from: {digest}.",
    plan: 'The plan is version {version} as accepted.',
    known: 'Figures and texts are those of the record at change {change}.',
    traceability: 'Each figure has its source, date of publication and scope in the annex.',
  },
};

export type EditionReportWords = typeof zh;

const WORDS: Readonly<Record<Language, EditionReportWords>> = { zh, en };

/** Texts with `{name}` are templates whose slots the document fills. */
export function editionReportWords(language: Language): EditionReportWords {
  return WORDS[language];
}
