// Findings of the check: counts by severity and code, the findings themselves, and all of them as a table.
import { SEVERITIES, type Diagnostic, type Severity } from '#kernel/diagnostic';
import { diagnosticWords } from '#words/diagnostic';
import { severityWord } from '#words/status';
import { groupBy } from './assessmentIndex.ts';
import { piecesCell, textCell } from './cells.ts';
import type { Block, CellView, PageView, SectionView, Sentence, TableView } from './description.ts';
import { bySeverity, findingsBlock, findingView, placeOfSpan, subjectPiece } from './findingViews.ts';
import { column, countsBlock, noteBlock, pageFrame, section, sentenceBlock } from './pageFrame.ts';
import { explanationOf, explanationText } from './record/explained.ts';
import { compose, joinWith, linkTo, piece, textOf } from './sentence.ts';
import { filterOf, type ViewContext } from './viewContext.ts';

const SHOWN = 100;
const SHOWN_OF_KIND = 3;
const FILTERS = ['severity', 'code', 'file', 'scenario', 'subject'] as const;

/** Findings that pass the filters severity, code, file, scenario and subject, errors first. */
export function selectFindings(context: ViewContext): readonly Diagnostic[] {
  const severity = filterOf(context, 'severity')?.split(',');
  const code = filterOf(context, 'code')?.split(',');
  const file = filterOf(context, 'file');
  const scenario = filterOf(context, 'scenario');
  const subject = filterOf(context, 'subject');
  return bySeverity(context.assessment.diagnostics).filter(
    (item) =>
      (severity === undefined || severity.includes(item.severity)) &&
      (code === undefined || code.includes(item.code)) &&
      (file === undefined || item.span.file === file) &&
      (scenario === undefined || item.scenario === scenario) &&
      (subject === undefined || item.subjects?.includes(subject) === true),
  );
}

function severityMark(context: ViewContext, severity: Severity): CellView {
  return { text: severityWord(severity, context.language), mark: severity, value: severity };
}

function codeTable(context: ViewContext, diagnostics: readonly Diagnostic[]): TableView {
  const { columns, findings: words } = context.words;
  const codes = [...groupBy(diagnostics, (item) => [item.code])];
  return {
    id: 'codes',
    title: words.codes,
    columns: [
      column('severity', columns.severity, 'mark', 'filter'),
      column('title', columns.what),
      column('count', columns.count, 'number'),
      column('code', columns.code),
    ],
    rows: codes.flatMap(([code, [first, ...rest]]) => {
      if (first === undefined) return [];
      const count = String(rest.length + 1);
      const link = linkTo('findings', undefined, { code });
      const title = diagnosticWords(first, context.language).title;
      const cells: readonly CellView[] = [
        severityMark(context, first.severity),
        { text: title, link },
        { text: count, value: count, link },
        textCell(code),
      ];
      return [{ id: code, cells }];
    }),
    empty: words.none,
  };
}

export function findingTable(context: ViewContext, diagnostics: readonly Diagnostic[]): TableView {
  const { columns, findings: words } = context.words;
  const explanations = new Map(diagnostics.map((item) => [item, explanationOf(context, item)]));
  const isAnyExplained = [...explanations.values()].some((explanation) => explanation !== undefined);
  return {
    id: 'findings',
    title: words.table,
    columns: [
      column('severity', columns.severity, 'mark', 'filter'),
      column('what', columns.what),
      column('todo', words.todo),
      column('where', columns.where),
      column('subjects', columns.subjects),
      column('code', columns.code, 'text', 'filter'),
      column('why', words.why, 'text', 'secondary'),
      column('scenario', words.scenario, 'text', 'secondary', 'filter'),
      ...(isAnyExplained ? [column('explanation', context.words.changes.explainedColumn)] : []),
    ],
    rows: diagnostics.map((item, at) => {
      const text = diagnosticWords(item, context.language);
      const subjects = (item.subjects ?? []).map((id) => subjectPiece(context, id));
      const explanation = explanations.get(item);
      return {
        id: String(at + 1),
        cells: [
          severityMark(context, item.severity),
          textCell(text.what),
          textCell(text.todo),
          textCell(placeOfSpan(item.span)),
          subjects.length === 0 ? textCell('') : piecesCell(context, subjects),
          textCell(item.code),
          textCell(text.why),
          textCell(item.scenario ?? ''),
          ...(isAnyExplained ? [textCell(explanation === undefined ? '' : explanationText(context, explanation))] : []),
        ],
      };
    }),
    empty: words.none,
  };
}

function chosenFilters(context: ViewContext): Sentence {
  const { words, language } = context;
  const shown = FILTERS.flatMap((key) => {
    const value = filterOf(context, key);
    if (value === undefined) return [];
    const severity = SEVERITIES.find((item) => item === value);
    const text = key === 'severity' && severity !== undefined ? severityWord(severity, language) : value;
    const subject = key === 'subject' ? { ...subjectPiece(context, value) } : piece(text);
    return [compose(words.common.chosenOne, { name: words.findings.filters[key], value: subject })];
  });
  if (shown.length === 0) return [];
  const all = piece(words.common.showAll, linkTo('findings'));
  return compose(words.common.chosen, { filters: joinWith(shown, words.common.clauseSeparator), all });
}

/** Findings in full, as many as a reader takes in; the table below has all of them. */
function listSection(context: ViewContext, selected: readonly Diagnostic[]): SectionView | undefined {
  const { findings: words } = context.words;
  const cut =
    selected.length > SHOWN
      ? noteBlock(compose(words.cut, { shown: String(SHOWN), count: String(selected.length) }))
      : undefined;
  return section('list', words.list, cut, findingsBlock(context, selected, SHOWN));
}

/** What all findings of a kind say alike is said once above them. */
function kindBlocks(context: ViewContext, code: string, found: readonly Diagnostic[]): readonly (Block | undefined)[] {
  const { findings: words } = context.words;
  const views = found.map((item) => findingView(context, item));
  const [first] = views;
  if (first === undefined) return [];
  const isShared = (key: 'why' | 'todo'): boolean => views.every((view) => view[key] === first[key]);
  const [why, todo] = [isShared('why'), isShared('todo')];
  const shown = views
    .slice(0, SHOWN_OF_KIND)
    .map((view) => ({ ...view, why: why ? '' : view.why, todo: todo ? '' : view.todo }));
  const all =
    views.length > shown.length
      ? compose('{all}', {
          all: piece(
            textOf(compose(words.more, { count: String(views.length) })),
            linkTo('findings', undefined, { code }),
          ),
        })
      : [];
  return [
    why ? sentenceBlock(compose(words.whyLine, { why: first.why })) : undefined,
    todo ? sentenceBlock(compose(words.todoLine, { todo: first.todo })) : undefined,
    { kind: 'findings', findings: shown, empty: words.none },
    sentenceBlock(all),
  ];
}

/** One section a kind of finding, with the first few of it. */
function kindSections(context: ViewContext, selected: readonly Diagnostic[]): readonly (SectionView | undefined)[] {
  return [...groupBy(selected, (item) => [item.code])].map(([code, found]) => {
    const [first] = found;
    if (first === undefined) return undefined;
    const { title } = diagnosticWords(first, context.language);
    const heading = textOf(compose(context.words.findings.kind, { title, count: String(found.length) }));
    return section(`kind-${code}`, heading, ...kindBlocks(context, code, found));
  });
}

/** How many of the findings somebody has explained. */
function explainedSentence(context: ViewContext, selected: readonly Diagnostic[]): Sentence {
  const count = selected.filter((item) => explanationOf(context, item) !== undefined).length;
  return count === 0 ? [] : compose(context.words.changes.explainedCount(count), { count: String(count) });
}

export function findingsPage(context: ViewContext): PageView {
  const { words, assessment, language } = context;
  const selected = selectFindings(context);
  const counts = SEVERITIES.map((severity) => ({
    text: severityWord(severity, language),
    count: assessment.diagnostics.filter((item) => item.severity === severity).length,
    link: linkTo('findings', undefined, { severity }),
    mark: severity,
  }));
  const isOneKind = filterOf(context, 'code') !== undefined;
  return pageFrame(context, {
    page: 'findings',
    title: words.common.pages.findings,
    sections: [
      section(
        'counts',
        undefined,
        countsBlock(counts),
        sentenceBlock(explainedSentence(context, selected)),
        sentenceBlock(chosenFilters(context)),
      ),
      isOneKind
        ? undefined
        : section('codes', words.findings.codes, { kind: 'table', table: codeTable(context, selected) }),
      ...(isOneKind || selected.length === 0 ? [listSection(context, selected)] : kindSections(context, selected)),
      section('table', words.findings.table, { kind: 'table', table: findingTable(context, selected) }),
    ],
  });
}
