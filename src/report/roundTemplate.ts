// Workbook of a collection round for one unit (报送表): what is asked, what is known, cells to fill in, and hidden tags that lead it back.
import type { OutputFile } from '#formats/sourceFile';
import { type FormCell, type FormRow, type FormRule, type FormSheet, writeXlsxForm } from '#formats/xlsxForm';
import { zipFiles } from '#formats/zip';
import type { Language } from '#kernel/language';
import { MISSING_REASONS } from '#kernel/missing';
import { periodText } from '#kernel/period';
import type { Observation } from '#model/observation';
import type { PlanBook } from '#model/planBook';
import type { Reporter, RoundDefinition } from '#model/round';
import { ROUND_TAG, writeRoundTag } from '#model/roundTag';
import { formatDate, formatPeriod } from '#words/period';
import { RETURN_COLUMNS, type RoundWords, roundWords } from '#words/rounds';
import { missingWord } from '#words/status';
import { type TemplateRow, templateRows } from './roundTemplateRows.ts';

export interface RoundTemplateContext {
  readonly language: Language;
  readonly book: Pick<PlanBook, 'indicators' | 'clusters'>;
  /** Figures that are there now; those of other places and indicators are passed over. */
  readonly known: readonly Observation[];
}

/** Width in characters of the hidden column of tags and of the columns of the table. */
const WIDTHS = [12, 6, 26, 20, 12, 14, 22, 16, 16, 18, 28];
/** Reasons a unit can give; the others are for what a text does not say or a computation cannot give. */
const OFFERED = MISSING_REASONS.filter((reason) =>
  ['not-observed', 'suppressed', 'too-few', 'different-measure', 'not-applicable'].includes(reason),
);

/** `报送表-<unit>-<period>.xlsx` / `return-<unit>-<period>.xlsx`; the same round, unit and figures give the same bytes. */
export function roundTemplate(round: RoundDefinition, reporter: Reporter, context: RoundTemplateContext): OutputFile {
  const words = roundWords(context.language);
  const rows = templateRows(round, reporter, context);
  const period = context.language === 'zh' ? formatPeriod(round.period, 'zh') : periodText(round.period);
  const path = `${fileName(words.file(reporter.name, period))}.xlsx`;
  return {
    path,
    bytes: writeXlsxForm([visibleSheet(round, reporter, rows, context), tagSheet(round, reporter, rows)]),
  };
}

/** Archive of the workbooks of all units; units of one name are told apart by their ids. */
export function roundTemplates(round: RoundDefinition, context: RoundTemplateContext): OutputFile {
  const files = round.reporters.map((reporter) => ({ ...roundTemplate(round, reporter, context), reporter }));
  const unique = files.map(({ path, bytes, reporter }) => {
    const single = files.filter((file) => file.path === path).length === 1;
    return { path: single ? path : path.replace(/\.xlsx$/, `-${reporter.id}.xlsx`), bytes };
  });
  return { path: `${fileName(roundWords(context.language).archive(round.name))}.zip`, bytes: zipFiles(unique) };
}

/** Without marks that file systems refuse; 80 Chinese characters are within the 255 bytes that they allow. */
function fileName(text: string): string {
  return text
    .slice(0, 80)
    .replace(/[\\/:*?"<>|\p{Cc}\p{Surrogate}]/gu, ' ')
    .trim();
}

function visibleSheet(
  round: RoundDefinition,
  reporter: Reporter,
  rows: readonly TemplateRow[],
  context: RoundTemplateContext,
): FormSheet {
  const words = roundWords(context.language);
  const head = headRows(round, reporter, words, context.language);
  const guidance = guidanceRows(round, words, context.language);
  const first = head.length + 1;
  const signed = first + rows.length + 1;
  return {
    name: words.sheet,
    columns: WIDTHS.map((width, i) => ({ width, hidden: i === 0 })),
    rows: [...head, ...rows.map(tableRow), GAP, signatures(words), GAP, ...guidance],
    merged: [
      ...['B1:K1', 'B2:D2', 'E2:G2', 'H2:K2'],
      ...[`B${signed}:C${signed}`, `J${signed}:K${signed}`],
      ...guidance.map((_, i) => `B${signed + 2 + i}:K${signed + 2 + i}`),
    ],
    frozen: { rows: head.length, columns: 4 },
    rules: inputRules(rows, first, words, context.language),
    foot: words.foot,
  };
}

const GAP: FormRow = { cells: [], height: 8 };
const plain = (value: string): FormCell => ({ value, look: 'plain' });
const note = (value: string): FormRow => ({ cells: [undefined, { value, look: 'note' }] });
const label = (value: string): FormCell => ({ value, look: 'label' });

/** Title; unit, period and deadline; headers of the table. */
function headRows(
  round: RoundDefinition,
  reporter: Reporter,
  words: RoundWords,
  language: Language,
): readonly FormRow[] {
  const facts: (FormCell | undefined)[] = Array.from({ length: 8 });
  facts[1] = plain(`${words.reporter}${reporter.name}`);
  facts[4] = plain(`${words.period}${formatPeriod(round.period, language)}`);
  facts[7] = plain(`${words.deadline}${formatDate(round.deadline, language)}`);
  const headers = RETURN_COLUMNS.map((column): FormCell => ({ value: words.columns[column], look: 'header' }));
  return [
    { cells: [undefined, { value: words.title(round.name), look: 'title' }], height: 36 },
    { cells: facts, height: 22 },
    { cells: [undefined, ...headers], height: 24 },
  ];
}

function guidanceRows(round: RoundDefinition, words: RoundWords, language: Language): readonly FormRow[] {
  const lines = [
    ...words.lines(formatDate(round.deadline, language)),
    ...(round.note === undefined ? [] : [round.note]),
  ];
  return [note(words.guidance), ...lines.map((line, i) => note(`${i + 1}. ${line}`))];
}

function tableRow({ tag, cells }: TemplateRow): FormRow {
  return { cells: [plain(writeRoundTag(tag)), ...RETURN_COLUMNS.map((column) => cells[column])] };
}

function signatures(words: RoundWords): FormRow {
  const input: FormCell = { look: 'text-input' };
  const cells = [undefined, label(words.filledBy), undefined, input, undefined, label(words.checkedBy), input];
  return { cells: [...cells, undefined, label(words.telephone), input, input], height: 24 };
}

function inputRules(rows: readonly TemplateRow[], first: number, words: RoundWords, language: Language): FormRule[] {
  const figures = rows.map(
    ({ item, name, unit, range }, i): FormRule => ({
      kind: 'number',
      range: `H${first + i}`,
      from: item.from,
      to: item.to,
      refusal: { title: words.numberRefused.title, text: words.numberRefused.text(unit, range) },
      prompt: { title: name, text: words.prompt(unit, range) },
    }),
  );
  const reasons: FormRule = {
    kind: 'list',
    range: `J${first}:J${first + rows.length - 1}`,
    options: OFFERED.map((reason) => missingWord(reason, language)),
    refusal: words.reasonRefused,
  };
  return [...figures, reasons];
}

/** Very hidden: whom the workbook was made for, and the tags of its rows once more. */
function tagSheet(round: RoundDefinition, reporter: Reporter, rows: readonly TemplateRow[]): FormSheet {
  const head = ['Marshall', ROUND_TAG, round.id, reporter.id, periodText(round.period)];
  return {
    name: ROUND_TAG,
    hidden: true,
    columns: head.map(() => ({ width: 24 })),
    rows: [{ cells: head.map(plain) }, ...rows.map(({ tag }) => ({ cells: [plain(writeRoundTag(tag))], height: 16 }))],
  };
}
