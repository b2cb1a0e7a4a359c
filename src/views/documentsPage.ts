// Documents with their authority, and the hierarchy of plans: five-year, rolling, annual, of the city and its districts.
import { compareRank, type PlanDocument } from '#model/document';
import type { Located } from '#model/located';
import type { Plan } from '#model/plan';
import { kindWord } from '#words/kinds';
import { formatDate } from '#words/period';
import { missingCell, periodCell, pieceCell, textCell } from './cells.ts';
import { anchoredByDocument } from './anchoredItems.ts';
import type { CellView, PageView, TableView } from './description.ts';
import { foldedTable } from './foldedTable.ts';
import { documentPiece, placePiece, planPiece } from './names.ts';
import { column, pageFrame, section } from './pageFrame.ts';
import { linkTo } from './sentence.ts';
import { countCell } from './targetTally.ts';
import { named, type ViewContext } from './viewContext.ts';

function documentDateCell(context: ViewContext, document: PlanDocument): CellView {
  const { date, dateNote } = document;
  const note = dateNote === undefined ? {} : { note: named(context, dateNote) };
  if (date === undefined) return { ...missingCell(context, 'not-stated'), ...note };
  return { text: formatDate(date, context.language), value: date, ...note };
}

function documentCells(context: ViewContext, document: Located<PlanDocument>, statements: number): readonly CellView[] {
  const { language } = context;
  const notStated = missingCell(context, 'not-stated');
  const count = String(statements);
  return [
    pieceCell(documentPiece(context, document.id)),
    document.issuer === undefined ? notStated : textCell(named(context, document.issuer)),
    document.number === undefined ? notStated : textCell(document.number),
    documentDateCell(context, document),
    textCell(kindWord('documentForce', document.force, language)),
    textCell(kindWord('documentRank', document.rank, language)),
    textCell(kindWord('documentForm', document.form, language)),
    { text: count, value: count, link: linkTo('document', document.id) },
    document.place === undefined ? notStated : pieceCell(placePiece(context, document.place)),
    textCell(kindWord('language', document.language, language)),
    document.address === undefined ? notStated : { text: document.address, address: document.address },
    textCell(document.id),
  ];
}

function documentTable(context: ViewContext): TableView {
  const { columns, documents: words } = context.words;
  const documents = context.book.documents.toSorted((a, b) => compareRank(a.rank, b.rank));
  const anchored = anchoredByDocument(context);
  return foldedTable(context, {
    id: 'documents',
    title: words.table,
    columns: [
      column('title', columns.title),
      column('issuer', columns.issuer),
      column('number', columns.documentNumber),
      column('date', columns.date, 'date'),
      column('force', columns.inForce, 'text', 'filter'),
      column('rank', columns.rank, 'text', 'filter'),
      column('form', columns.form, 'text', 'filter'),
      column('statements', words.statements, 'number'),
      column('place', columns.place, 'text', 'secondary', 'filter'),
      column('language', words.language, 'text', 'secondary'),
      column('address', columns.address, 'text', 'secondary'),
      column('id', columns.id, 'text', 'secondary'),
    ],
    rows: documents.map((document) => {
      const statements = anchored.get(document.id)?.length ?? 0;
      return { id: document.id, cells: documentCells(context, document, statements) };
    }),
    empty: words.empty,
  });
}

function planCells(context: ViewContext, plan: Located<Plan>): readonly CellView[] {
  const { language, book } = context;
  const none = missingCell(context, 'not-applicable');
  const targets = book.targets.filter((target) => target.plan === plan.id);
  const linked = (id: string | undefined): CellView => (id === undefined ? none : pieceCell(planPiece(context, id)));
  return [
    pieceCell(planPiece(context, plan.id)),
    textCell(kindWord('planLevel', plan.level, language)),
    pieceCell(placePiece(context, plan.place)),
    periodCell(context, plan.period),
    linked(plan.parent),
    linked(plan.rolls ?? plan.revises),
    plan.version === undefined ? missingCell(context, 'not-stated') : textCell(plan.version),
    plan.document === undefined ? missingCell(context, 'not-stated') : pieceCell(documentPiece(context, plan.document)),
    countCell(targets.length, { plan: plan.id }),
    textCell(plan.id),
  ];
}

/** Plans with each plan below its parent, children in file order; plans in a cycle of parents stand at the end. */
function inHierarchy(plans: readonly Located<Plan>[]): readonly Located<Plan>[] {
  const ordered: Located<Plan>[] = [];
  const known = new Set(plans.map((plan) => plan.id));
  const visit = (plan: Located<Plan>): void => {
    if (ordered.includes(plan)) return;
    ordered.push(plan);
    for (const child of plans) if (child.parent === plan.id) visit(child);
  };
  for (const plan of plans) if (plan.parent === undefined || !known.has(plan.parent)) visit(plan);
  return [...ordered, ...plans.filter((plan) => !ordered.includes(plan))];
}

function planTable(context: ViewContext): TableView {
  const { columns, documents: words } = context.words;
  return foldedTable(context, {
    id: 'plans',
    title: words.plans,
    columns: [
      column('name', columns.name),
      column('level', columns.level, 'text', 'filter'),
      column('place', columns.place, 'text', 'filter'),
      column('period', columns.period, 'period'),
      column('parent', columns.parent),
      column('rolls', words.follows),
      column('version', columns.version, 'text', 'secondary'),
      column('document', columns.document, 'text', 'secondary'),
      column('targets', columns.targets, 'number'),
      column('id', columns.id, 'text', 'secondary'),
    ],
    rows: inHierarchy(context.book.plans).map((plan) => ({ id: plan.id, cells: planCells(context, plan) })),
    empty: words.plansEmpty,
  });
}

export function documentsPage(context: ViewContext): PageView {
  const { words } = context;
  return pageFrame(context, {
    page: 'documents',
    title: words.common.pages.documents,
    sections: [
      section('documents', words.documents.table, { kind: 'table', table: documentTable(context) }),
      section('plans', words.documents.plans, { kind: 'table', table: planTable(context) }),
    ],
  });
}
