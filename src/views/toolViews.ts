// Tools: what the reader can do on a page, beside reading it; drawn by the pages alone and left out of print.
import type { Language } from '#kernel/language';
import type { UnitId } from '#kernel/unit';
import type { EditionScope, EditionState } from '#model/edition/edition';
import type { EditableList, EditValue } from '#model/planEdit';
import type { ReportState } from '#model/round';

/** A field of a form that changes one item of the plan. */
export interface FieldView {
  /** Path in the item, as the plan file has it: ['progress', 'zh']. */
  readonly path: readonly (string | number)[];
  readonly label: string;
  readonly kind: 'line' | 'text' | 'date' | 'period' | 'decimal' | 'choice' | 'ids';
  readonly choices?: readonly { readonly value: string; readonly text: string }[] | undefined;
  /** What is asked for, unit, form of the answer. */
  readonly hint?: string | undefined;
  /** `ids` of a list whose members are mappings: the key that holds the id. A member that stays keeps its other keys. */
  readonly under?: string | undefined;
  readonly required?: boolean | undefined;
}

/** Something that the reader can do on a page, drawn by the pages alone and left out of print. */
export type ToolView =
  | {
      readonly tool: 'entry-sheet';
      readonly places: readonly { readonly id: string; readonly name: string }[];
      readonly place: string;
      /** Clusters that the sheet can be narrowed to. */
      readonly clusters?: readonly { readonly id: string; readonly name: string }[] | undefined;
    }
  | { readonly tool: 'import' }
  | { readonly tool: 'load-files'; readonly differing: readonly string[] }
  | {
      readonly tool: 'edit-item';
      readonly list: EditableList;
      /** Absent: the form adds an item; `fixed` holds what it starts from. */
      readonly id?: string | undefined;
      readonly fixed?: Readonly<Record<string, EditValue>> | undefined;
      readonly label: string;
      readonly fields: readonly FieldView[];
    }
  | { readonly tool: 'draft'; readonly draft: number; readonly revision: number; readonly edits: number }
  | { readonly tool: 'undo-draft-edit'; readonly draft: number; readonly seq: number }
  | { readonly tool: 'return-to-version'; readonly numbers: readonly number[] }
  | { readonly tool: 'undo-change'; readonly changes: readonly { readonly seq: number; readonly text: string }[] }
  | {
      readonly tool: 'open-round';
      readonly indicators: readonly {
        readonly id: string;
        readonly name: string;
        readonly unit: UnitId;
        readonly unitText: string;
      }[];
      readonly clusters: readonly { readonly id: string; readonly name: string }[];
      readonly places: readonly { readonly id: string; readonly name: string; readonly isUnit: boolean }[];
      readonly city: string;
    }
  | {
      readonly tool: 'round';
      readonly round: string;
      readonly closed: boolean;
      readonly reporters: readonly {
        readonly id: string;
        readonly name: string;
        readonly state: ReportState;
        readonly submission?: number | undefined;
      }[];
    }
  | {
      readonly tool: 'open-edition';
      /** As-of dates offered, the end of the last half-year first, with the id that each would have. */
      readonly choices: readonly { readonly asOf: string; readonly id: string; readonly text: string }[];
      /** Editions to compare with. */
      readonly previous: readonly { readonly id: string; readonly text: string }[];
    }
  | {
      readonly tool: 'edition-life';
      readonly edition: string;
      readonly state: EditionState;
      /** Where it may go from here. */
      readonly moves: readonly EditionState[];
      /** What stands in the way of issuing, in words: opinions without an answer, slots without text. */
      readonly open: readonly string[];
      /** Default day of issue. */
      readonly today: string;
    }
  | {
      readonly tool: 'edition-text';
      readonly edition: string;
      readonly slot: string;
      readonly label: string;
      readonly texts: readonly {
        readonly language: Language;
        readonly text: string;
        /** 0: nothing written yet. */
        readonly version: number;
        readonly scope: EditionScope;
        readonly department?: string | undefined;
      }[];
      /** All versions, the present ones too, latest first. */
      readonly versions: readonly {
        readonly language: Language;
        readonly version: number;
        readonly text: string;
        readonly by: string;
      }[];
    }
  | {
      readonly tool: 'ask-paragraphs';
      readonly edition: string;
      readonly slots: readonly {
        readonly id: string;
        readonly label: string;
        /** As it is kept, and in the language of the page. */
        readonly department?: string | undefined;
        readonly departmentText?: string | undefined;
      }[];
    }
  | {
      readonly tool: 'give-opinion';
      readonly edition: string;
      readonly slots: readonly { readonly id: string; readonly label: string }[];
    }
  | { readonly tool: 'answer-opinion'; readonly edition: string; readonly number: number; readonly text: string }
  | { readonly tool: 'compare-file'; readonly edition: string }
  | {
      readonly tool: 'choose-comparison';
      readonly edition: string;
      readonly before: string;
      readonly after: string;
      /** `2025-h1` (as it stands or was issued) and `2025-h1@2` (its draft 2). */
      readonly choices: readonly { readonly id: string; readonly text: string }[];
    };
