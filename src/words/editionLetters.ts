// Words of the letter that asks a department for its paragraphs in an edition.
import type { Language } from '#kernel/language';

export interface LetterWords {
  /** Name of the report of a half-year. */
  readonly edition: (half: string) => string;
  readonly title: (edition: string) => string;
  readonly greeting: (department: string) => string;
  /** `parts`: number of paragraphs asked for. */
  readonly request: (edition: string, asOf: string, parts: number) => string;
  readonly item: (number: number, label: string, deadline: string, note: string | undefined) => string;
  readonly close: string;
}

const zh: LetterWords = {
  edition: (half) => `${half}产业集群发展报告`,
  title: (edition) => `关于报送${edition}有关材料的函`,
  greeting: (department) => `${department}：`,
  request: (edition, asOf, parts) =>
    `现组织编写${edition}（数据截至${asOf}）。文中数据由系统生成，请贵单位撰写以下${parts}部分文字：`,
  item: (number, label, deadline, note) =>
    `${number}. ${label}，请于${deadline}前报送${note === undefined ? '。' : `。${note}`}`,
  close: '文字应与文中数据一致，不另行引用未经核实的数据。请在报告撰写页面填写，或将文字发回汇总。',
};

const en: LetterWords = {
  edition: (half) => `report on industrial clusters, ${half}`,
  title: (edition) => `Paragraphs wanted for the ${edition}`,
  greeting: (department) => `To ${department},`,
  request: (edition, asOf, parts) =>
    `The ${edition} (figures as of ${asOf}) is being drafted. Its figures come in by themselves; please write ${parts === 1 ? 'this part' : `these ${parts} parts`}:`,
  item: (number, label, deadline, note) =>
    `${number}. ${label}, by ${deadline}.${note === undefined ? '' : ` ${note}`}`,
  close:
    'Keep to the figures of the text and bring in no others that are not verified. Write on the drafting page, or send the words back to us.',
};

const WORDS: Readonly<Record<Language, LetterWords>> = { zh, en };

export function letterWords(language: Language): LetterWords {
  return WORDS[language];
}
