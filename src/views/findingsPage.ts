// Findings of the check: counts by severity and code, the findings themselves, and all of them as a table.
import { SEVERITIES, type Diagnostic, type Severity } from '#kernel/diagnostic';
import { diagnosticWords } from '#words/diagnostic';
import { severityWord } from '#words/status';
import { groupBy } from './assessmentIndex.ts';
import { piecesCell, textCell } from './cells.ts';
import type { CellView, PageView, Sentence, TableView } from './description.ts';
import { bySeverity, findingsBlock, placeOfSpan, subjectPiece } from './findingViews.ts';
import { column, countsBlock, noteBlock, pageFrame, section, sentenceBlock } from './pageFrame.ts';
import { compose, joinWith, linkTo, piece } from './sentence.ts';
import { filterOf, type ViewContext } from './viewContext.ts';

const SHOWN = 100;
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
    ],
    rows: diagnostics.map((item, at) => {
      const text = diagnosticWords(item, context.language);
      const subjects = (item.subjects ?? []).map((id) => subjectPiece(context, id));
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

export function findingsPage(context: ViewContext): PageView {
  const { words, assessment, language } = context;
  const selected = selectFindings(context);
  const counts = SEVERITIES.map((severity) => ({
    text: severityWord(severity, language),
    count: assessment.diagnostics.filter((item) => item.severity === severity).length,
    link: linkTo('findings', undefined, { severity }),
    mark: severity,
  }));
  const cut =
    selected.length > SHOWN
      ? noteBlock(compose(words.findings.cut, { shown: String(SHOWN), count: String(selected.length) }))
      : undefined;
  return pageFrame(context, {
    page: 'findings',
    title: words.common.pages.findings,
    sections: [
      section('counts', undefined, countsBlock(counts), sentenceBlock(chosenFilters(context))),
      section('codes', words.findings.codes, { kind: 'table', table: codeTable(context, selected) }),
      section('list', words.findings.list, cut, findingsBlock(context, selected, SHOWN)),
      section('table', words.findings.table, { kind: 'table', table: findingTable(context, selected) }),
    ],
  });
}
