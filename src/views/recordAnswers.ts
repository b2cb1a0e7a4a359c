// What acting on the record answers: figures stored or met by others, edits of a draft, previews of an import, merged returns.
import type { Incoming } from '#model/entry';
import type { MappedField } from '#model/importMapping';
import type { ImportPreview } from '#model/importPreview';
import type { EditValue, PlanDraft, PlanEdit } from '#model/planEdit';
import type { FindingView } from './description.ts';

export interface WrittenAnswer {
  /** The change that was written; absent where nothing had to be. */
  readonly change?: number | undefined;
}

export interface FiguresAnswer extends WrittenAnswer {
  readonly counts: { readonly added: number; readonly revised: number; readonly unchanged: number };
  /** Figures whose present vintage is not the one seen, with both values; nothing is stored while there are any. */
  readonly conflicts: readonly PreviewRow[];
  readonly findings: readonly FindingView[];
}

export interface DraftAnswer extends WrittenAnswer {
  readonly draft?: PlanDraft | undefined;
  /** Edits whose `before` is not what is there; nothing is stored while there are any. */
  readonly conflicts: readonly { readonly edit: PlanEdit; readonly present?: EditValue | undefined }[];
  /** Findings of the plan with the draft that the version in force does not have. */
  readonly findings: readonly FindingView[];
}

export interface MergedReturn {
  readonly file: string;
  /** Absent where the workbook is none of this round, with `fault` in words. */
  readonly reporter?: string | undefined;
  readonly submission?: number | undefined;
  readonly figures: number;
  readonly fault?: string | undefined;
  readonly findings: readonly FindingView[];
}

/** A preview whose values are as JSON gives them: decimals and dates are texts, periods in canonical words. */
export interface PreviewAnswer extends Omit<ImportPreview, 'incoming' | 'refused' | 'diagnostics'> {
  readonly incoming: readonly PreviewRow[];
  readonly refused: readonly {
    readonly sheet?: string;
    readonly row: number;
    readonly cells: readonly string[];
    readonly what: string;
    readonly todo: string;
  }[];
  readonly findings: readonly FindingView[];
  /** Words of the file that name nothing known, most frequent first, with what they may stand for. */
  readonly unknown?:
    | readonly {
        readonly field: MappedField;
        readonly word: string;
        readonly rows: number;
        readonly suggestions: readonly { readonly id: string; readonly name: string }[];
      }[]
    | undefined;
  /** Items of the plan that a word or a whole file may stand for. */
  readonly nouns?: Readonly<
    Record<'indicator' | 'place' | 'cluster', readonly { readonly id: string; readonly name: string }[]>
  >;
  /** Sources that the figures may be said to come from. */
  readonly sources?: readonly { readonly id: string; readonly title: string }[] | undefined;
}

/** An incoming figure in words. */
export interface PreviewRow {
  readonly effect: Incoming['effect'];
  /** Id of the figure, row of an entry sheet (`indicator|cluster`), canonical period. */
  readonly figure: string;
  readonly row: string;
  readonly at: string;
  /** Revision that is there now. */
  readonly revision?: number | undefined;
  readonly presentBy?: string | undefined;
  readonly name: string;
  readonly period: string;
  readonly incoming: string;
  readonly present?: string | undefined;
}
