// Tables of an edition's data package: figures, targets with their verdicts, places, clusters, indicators, sources; each with its fields.
import { isMissing } from '#kernel/missing';
import { endOf, periodText } from '#kernel/period';
import type { Comparator } from '#kernel/quantity';
import type { Name } from '#kernel/language';
import type { Observation } from '#model/observation';
import { comparatorOf, type Target } from '#model/target';
import type { Verdict } from '#model/verdict';
import type { DataInput } from './dataInput.ts';

export interface DataField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'date';
  readonly description: string;
  readonly required?: true;
}

export interface DataTable {
  readonly name: string;
  readonly title: string;
  readonly key: string;
  readonly fields: readonly DataField[];
  readonly foreign: readonly { readonly field: string; readonly table: string }[];
  readonly rows: readonly (readonly string[])[];
}

/** A column: its field and the text of a row's cell. */
type Column<T> = readonly [DataField, (item: T) => string | undefined];

const text = (name: string, description: string, required?: true): DataField => ({
  name,
  type: 'string',
  description,
  ...(required === undefined ? {} : { required }),
});
const number = (name: string, description: string): DataField => ({ name, type: 'number', description });
const date = (name: string, description: string): DataField => ({ name, type: 'date', description });

const stated = (value: string | { readonly missing: string }): string => (typeof value === 'string' ? value : '');

/** Words, since a spreadsheet would take the signs for the beginning of a formula. */
const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = {
  '=': 'exact',
  '>': 'above',
  '>=': 'at-least',
  '<': 'below',
  '<=': 'at-most',
  '~': 'about',
  range: 'range',
  stable: 'stable',
};

const FIGURE_COLUMNS: readonly Column<Observation>[] = [
  [text('id', 'Id of the figure', true), ({ id }) => id],
  [text('indicator', 'Indicator', true), ({ indicator }) => indicator],
  [text('place', 'Place', true), ({ place }) => place],
  [text('cluster', 'Cluster; empty: the whole economy'), ({ cluster }) => cluster],
  [
    text('period', 'Period: 2025, 2025-H1, 2025-Q3, 2025-03, 2025-01..05, 2021..2025, 2025-12-31', true),
    ({ period }) => periodText(period),
  ],
  [date('period_end', 'Last day of the period'), ({ period }) => endOf(period)],
  [
    number('value', 'Exact value in `unit`; empty where missing'),
    ({ value }) => (isMissing(value) ? '' : value.value.toString()),
  ],
  [text('unit', 'Unit of the value'), ({ value }) => (isMissing(value) ? '' : value.unit)],
  [text('missing', 'Why there is no value'), ({ value }) => (isMissing(value) ? value.missing : '')],
  [
    text('comparator', 'How the figure is qualified: exact, above, at-least, below, at-most, about', true),
    ({ comparator }) => COMPARATOR_WORDS[comparator],
  ],
  [text('nature', 'actual, or a forecast that was published', true), ({ nature }) => nature],
  [text('origin', 'official: published; computed: from a register', true), ({ origin }) => origin],
  [date('published', 'Day of publication; empty where the source does not say'), ({ vintage }) => stated(vintage)],
  [
    text('finality', 'flash, preliminary, verified, final, census-revised; empty where not stated'),
    ({ finality }) => stated(finality),
  ],
  [text('price_basis', 'current or constant; empty where not stated'), ({ priceBasis }) => stated(priceBasis)],
  [text('source', 'Source'), ({ source }) => source],
  [text('document', 'Document whose words state it'), ({ anchor }) => anchor?.document],
];

interface Judged {
  readonly target: Target;
  readonly verdict: Verdict | undefined;
}

const TARGET_COLUMNS: readonly Column<Judged>[] = [
  [text('id', 'Id of the target', true), ({ target }) => target.id],
  [text('indicator', 'Indicator', true), ({ target }) => target.indicator],
  [text('place', 'Place', true), ({ target }) => target.place],
  [text('cluster', 'Cluster; empty: the whole economy'), ({ target }) => target.cluster],
  [text('type', 'What the value is: level, growth …', true), ({ target }) => target.type],
  [
    text('comparator', 'How the value is meant: at-least, about …'),
    ({ target }) => COMPARATOR_WORDS[comparatorOf(target)],
  ],
  [number('value', 'Value promised, in `unit`'), ({ target }) => target.value?.toString()],
  [text('unit', 'Unit of the value'), ({ target }) => target.unit],
  [text('due', 'Period by whose end it is promised'), ({ target }) => target.due && periodText(target.due)],
  [text('binding', 'binding or expected; empty where not stated'), ({ target }) => target.binding],
  [
    text('status', 'Where it stands at the as-of date; empty where the scope does not say'),
    ({ verdict }) => verdict?.status,
  ],
  [text('reason', 'Why it cannot be judged'), ({ verdict }) => verdict?.reason],
  [text('observation', 'Figure that was judged'), ({ verdict }) => verdict?.observation],
  [number('progress', 'Share of the way covered, as a fraction'), ({ verdict }) => verdict?.progress?.toString()],
];

interface NamedItem {
  readonly id: string;
  readonly name: Name;
}

const NAMED: readonly Column<NamedItem>[] = [
  [text('id', 'Id', true), ({ id }) => id],
  [text('name_zh', 'Chinese name'), ({ name }) => name.zh],
  [text('name_en', 'English name'), ({ name }) => name.en],
];

interface Shape {
  readonly name: string;
  readonly title: string;
  readonly foreign?: DataTable['foreign'];
}

function table<T>(shape: Shape, columns: readonly Column<T>[], items: readonly T[]): DataTable {
  return {
    foreign: [],
    ...shape,
    key: 'id',
    fields: columns.map(([field]) => field),
    rows: items.map((item) => columns.map(([, cell]) => cell(item) ?? '')),
  };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));

/** In the order in which they refer to each other; rows by id. Places, clusters and indicators are those of the plan. */
export function dataTables({ assessment }: DataInput): readonly DataTable[] {
  const { book, evidence, verdicts } = assessment;
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.target, verdict]));
  const judged = byId(book.targets).map((target) => ({ target, verdict: verdictOf.get(target.id) }));
  const subjects = [
    { field: 'indicator', table: 'indicators' },
    { field: 'place', table: 'places' },
    { field: 'cluster', table: 'clusters' },
  ];
  const sourceColumns: readonly Column<(typeof evidence.sources)[number]>[] = [
    [text('id', 'Id', true), ({ id }) => id],
    [text('title', 'Title of the publication', true), ({ title }) => title],
    [text('class', 'official, press, mirror …', true), (source) => source.class],
    [text('address', 'Address'), ({ address }) => address],
  ];
  return [
    table({ name: 'indicators', title: 'Indicators' }, NAMED, byId(book.indicators)),
    table({ name: 'places', title: 'Places' }, NAMED, byId(book.places)),
    table({ name: 'clusters', title: 'Clusters' }, NAMED, byId(book.clusters)),
    table({ name: 'sources', title: 'Sources' }, sourceColumns, byId(evidence.sources)),
    table(
      { name: 'observations', title: 'Figures', foreign: [...subjects, { field: 'source', table: 'sources' }] },
      FIGURE_COLUMNS,
      byId(evidence.observations),
    ),
    table(
      {
        name: 'targets',
        title: 'Targets and where they stand',
        foreign: [...subjects, { field: 'observation', table: 'observations' }],
      },
      TARGET_COLUMNS,
      judged,
    ),
  ];
}
