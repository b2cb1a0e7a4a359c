// Words of an edition on the screen: its contents, the note beside a figure, who wrote a paragraph.
import type { Language } from '#kernel/language';

interface EditionInterfaceWords {
  readonly contents: string;
  readonly print: string;
  readonly version: (version: number) => string;
  /** Between what is said of a paragraph: department, author, version, day. */
  readonly between: string;
  readonly note: {
    readonly kicker: (number: number) => string;
    readonly close: string;
    readonly period: string;
    readonly figure: string;
    readonly source: string;
    readonly published: string;
    readonly finality: string;
    readonly priceBasis: string;
    readonly vintage: string;
    readonly note: string;
    readonly open: string;
  };
}

const zh: EditionInterfaceWords = {
  contents: '目录',
  print: '打印',
  version: (version) => `第${version}稿`,
  between: '　',
  note: {
    kicker: (number) => `数据${number}`,
    close: '关闭',
    period: '期间',
    figure: '数值',
    source: '来源',
    published: '发布日期',
    finality: '数据性质',
    priceBasis: '价格基准',
    vintage: '版次',
    note: '说明',
    open: '打开该数据',
  },
};

const en: EditionInterfaceWords = {
  contents: 'Contents',
  print: 'Print',
  version: (version) => `version ${version}`,
  between: ' · ',
  note: {
    kicker: (number) => `Figure ${number}`,
    close: 'Close',
    period: 'Period',
    figure: 'Figure',
    source: 'Source',
    published: 'Published',
    finality: 'Finality',
    priceBasis: 'Prices',
    vintage: 'Vintage',
    note: 'Note',
    open: 'Open the figure',
  },
};

const WORDS: Readonly<Record<Language, EditionInterfaceWords>> = { zh, en };

/** Words of an edition on the screen, in `language`. */
export function editionInterfaceWords(language: Language): EditionInterfaceWords {
  return WORDS[language];
}
