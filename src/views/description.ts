// What a page says, without how it is drawn: sentences, tables, charts, tile maps. The same descriptions make page and print.
import type { Severity } from '#kernel/diagnostic';
import type { Language } from '#kernel/language';
import type { ReportState } from '#model/round';
import type { Status } from '#model/verdict';
import type { CitationView, ParagraphsView } from './edition/editionDocument.ts';
import type { ToolView } from './toolViews.ts';

export type { FieldView, ToolView } from './toolViews.ts';
import type { TaskStatus } from '#model/task';

export const PAGES = [
  'overview',
  'clusters',
  'cluster',
  'places',
  'place',
  'targets',
  'target',
  'tasks',
  'task',
  'documents',
  'document',
  'plan',
  'findings',
  'indicators',
  'indicator',
  'observation',
  'source',
  'parks',
  'editions',
  'edition',
  'drafting',
  'opinions',
  'differences',
  'brief',
  'data',
  'entry',
  'import',
  'rounds',
  'round',
  'reconciliation',
  'changes',
  'draft',
] as const;
export type PageName = (typeof PAGES)[number];

/** A page of the product, independent of language and of where it is drawn; `query` holds filters. */
export interface Link {
  readonly page: PageName;
  readonly id?: string | undefined;
  readonly query?: Readonly<Record<string, string>> | undefined;
}

/** Target and task statuses share the marks: ● met, ✕ not met, ▲ ahead, ■ on schedule, ▼ behind, ○ cannot be judged. */
export type Mark = Status | TaskStatus | 'not-entered' | Severity | ReportState;

/** A piece of running text; with a link it is a figure or name that opens what is behind it. */
export interface TextPiece {
  readonly text: string;
  readonly link?: Link | undefined;
  readonly mark?: Mark | undefined;
  /** Outside address (a source); shown as text with the address, opened only by the reader's own action. */
  readonly address?: string | undefined;
  /** Path below editions/ of a file that the product serves: `2025-h2/edition.zh.html`. */
  readonly file?: string | undefined;
  /** Path below the base path of a file to be saved, beginning with `/`; left out of print. */
  readonly download?: string | undefined;
}
export type Sentence = readonly TextPiece[];

export interface CellView {
  readonly text: string;
  /** Exact value for sorting and export: plain decimal or canonical period or date. */
  readonly value?: string | undefined;
  readonly link?: Link | undefined;
  readonly address?: string | undefined;
  /** As of a piece of text. */
  readonly download?: string | undefined;
  readonly mark?: Mark | undefined;
  /** Reason of a figure that is missing, in words; the text is then "–". */
  readonly missing?: string | undefined;
  readonly note?: string | undefined;
  readonly revised?: boolean | undefined;
  /** Further pieces on lines of their own below the text. */
  readonly more?: readonly TextPiece[] | undefined;
}

export interface ColumnView {
  readonly id: string;
  readonly title: string;
  /** Unit in the header where it is the same for all rows. */
  readonly unit?: string | undefined;
  readonly kind: 'text' | 'number' | 'period' | 'date' | 'mark';
  /** Columns shown only when chosen, and in exports. */
  readonly secondary?: boolean | undefined;
  /** Offers a filter of its distinct texts. */
  readonly filter?: boolean | undefined;
}

export interface TableView {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly CellView[] }[];
  /** Source and vintage line, notes. */
  readonly foot?: string | undefined;
  /** Sentence shown where there are no rows: what would be here and how it gets here. */
  readonly empty: string;
}

export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  readonly role: 'observed' | 'path-equal-steps' | 'path-compound' | 'milestones' | 'target' | 'forecast' | 'other';
  /** Date (last day of the period) and value in the chart's unit; `observation` opens the figure. */
  readonly points: readonly {
    readonly date: string;
    readonly value: string;
    readonly label: string;
    readonly observation?: string | undefined;
    readonly bound?: boolean | undefined;
  }[];
}

export interface ChartView {
  readonly id: string;
  /** A sentence that says what the chart shows. */
  readonly title: string;
  /** Measure and unit. */
  readonly subtitle: string;
  readonly kind: 'line' | 'bar';
  readonly unit: string;
  readonly series: readonly ChartSeries[];
  /** Breaks drawn as breaks: dates at which levels must not be compared. */
  readonly breaks: readonly { readonly date: string; readonly label: string }[];
  readonly asOf?: string | undefined;
  /** Source and vintage. */
  readonly foot: string;
  /** The data behind the chart. */
  readonly table: TableView;
}

export interface TileMapView {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tiles: readonly {
    readonly id: string;
    readonly name: string;
    /** Column and row count from 0 at the upper left. */
    readonly column: number;
    readonly row: number;
    readonly text: string;
    /** Step of a sequential single-hue scale, 0 (none) to 4. */
    readonly step: number;
    readonly link: Link;
  }[];
  readonly foot: string;
}

export interface FindingView {
  readonly code: string;
  readonly severity: Severity;
  readonly scenario?: string | undefined;
  readonly what: string;
  /** Empty, as `todo`, where it stands once above findings of one kind. */
  readonly why: string;
  readonly todo: string;
  readonly place: string;
  readonly sourceLine?: string | undefined;
  readonly caret?: string | undefined;
  readonly related: readonly { readonly role: string; readonly place: string }[];
  readonly subjects: readonly TextPiece[];
  /** Why the finding stands as it is, who says so and when, in words; it is then no open finding. */
  readonly explanation?: string | undefined;
  /** `subject` of the action explain-finding; absent where there is nothing to explain or nobody could. */
  readonly explain?: string | undefined;
}

export type Block =
  | { readonly kind: 'tool'; readonly tool: ToolView }
  | { readonly kind: 'sentence'; readonly sentence: Sentence; readonly lead?: boolean | undefined }
  | { readonly kind: 'table'; readonly table: TableView }
  | { readonly kind: 'chart'; readonly chart: ChartView }
  | { readonly kind: 'tile-map'; readonly map: TileMapView }
  | {
      readonly kind: 'facts';
      readonly facts: readonly {
        readonly term: string;
        readonly pieces: Sentence;
        readonly missing?: boolean | undefined;
      }[];
    }
  | { readonly kind: 'list'; readonly items: readonly Sentence[] }
  | {
      readonly kind: 'counts';
      readonly counts: readonly {
        readonly text: string;
        readonly count: string;
        readonly link?: Link | undefined;
        readonly mark?: Mark | undefined;
      }[];
    }
  | { readonly kind: 'findings'; readonly findings: readonly FindingView[]; readonly empty: string }
  | {
      readonly kind: 'quote';
      readonly fragment: string;
      readonly pieces: Sentence;
      readonly warning?: string | undefined;
    }
  /** People's paragraphs in an edition. */
  | { readonly kind: 'paragraphs'; readonly paragraphs: ParagraphsView }
  | { readonly kind: 'callout'; readonly tone: 'warning' | 'note'; readonly sentence: Sentence };

export interface SectionView {
  readonly id: string;
  readonly heading?: string | undefined;
  /** In an edition: depth and number of the heading. */
  readonly level?: 1 | 2 | 3 | undefined;
  readonly number?: string | undefined;
  readonly blocks: readonly Block[];
}

export interface PageView {
  readonly page: PageName;
  readonly id?: string | undefined;
  readonly language: Language;
  readonly title: string;
  /** Line above the title: kind of thing, number in the list. */
  readonly kicker?: string | undefined;
  readonly asOf: string;
  readonly asOfText: string;
  readonly trail: readonly TextPiece[];
  readonly sections: readonly SectionView[];
  /** Of an edition's reader: figures that open beside the text, by observation. */
  readonly citations?: readonly CitationView[] | undefined;
}
