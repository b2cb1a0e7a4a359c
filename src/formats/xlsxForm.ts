// XLSX workbook of forms that an office fills in: locked but for its input cells; the same forms give the same bytes.
import type { Decimal } from '#kernel/decimal';
import { formSheetXml } from './xlsxFormSheet.ts';
import { formStyles } from './xlsxFormStyles.ts';
import { printTitles, workbookBytes, type WorkbookSheet } from './xlsxPackage.ts';

/**
 * How a cell looks and whether it can be typed in: `figure-input` and `text-input` are open, all others locked. `text` and
 * `figure` have a frame, `plain` and `label` have none.
 */
export const FORM_LOOKS = [
  'plain',
  'title',
  'label',
  'note',
  'header',
  'text',
  'centred',
  'figure',
  'figure-input',
  'text-input',
] as const;
export type FormLook = (typeof FORM_LOOKS)[number];

/** A number of more than 15 digits is written as text, for spreadsheets would round it. */
export interface FormCell {
  readonly value?: string | Decimal | undefined;
  readonly look: FormLook;
}

export interface FormRow {
  readonly cells: readonly (FormCell | undefined)[];
  /** In points; as high as the texts need where absent. */
  readonly height?: number | undefined;
}

/** What may be typed into a range such as `H6` or `J6:J9`; anything else is refused with the message. */
export type FormRule = {
  readonly range: string;
  /** Titles are cut at 32 characters, texts at 255. */
  readonly refusal: { readonly title: string; readonly text: string };
  /** Shown beside the cell that is chosen. */
  readonly prompt?: { readonly title: string; readonly text: string } | undefined;
} & (
  | { readonly kind: 'number'; readonly from?: Decimal | undefined; readonly to?: Decimal | undefined }
  | { readonly kind: 'list'; readonly options: readonly string[] }
);

export interface FormSheet {
  /** At most 31 characters, without : \ / ? * [ ]. */
  readonly name: string;
  /** Not shown, nor among the sheets that a spreadsheet offers to show. */
  readonly hidden?: boolean | undefined;
  /** Width in characters. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean | undefined }[];
  readonly rows: readonly FormRow[];
  /** Ranges shown as one cell: `B1:K1`. */
  readonly merged?: readonly string[] | undefined;
  /** Rows and columns that stay in view; the last of the rows is repeated on every printed page. */
  readonly frozen?: { readonly rows: number; readonly columns: number } | undefined;
  readonly rules?: readonly FormRule[] | undefined;
  /** Foot of a printed page: `&P` is its number, `&N` the count. */
  readonly foot?: string | undefined;
}

/**
 * Bytes of a workbook with at least one sheet. Every sheet and the list of sheets are protected without a password: what is
 * locked stays as it is by mistake, not against intent. Throws on a list of
 * options that has commas, quotation marks or more than 255 characters.
 */
export function writeXlsxForm(sheets: readonly FormSheet[]): Uint8Array {
  const styles = formStyles(sheets);
  const parts = sheets.map(
    (sheet, i): WorkbookSheet => ({
      name: sheet.name,
      state: sheet.hidden === true ? 'veryHidden' : undefined,
      xml: formSheetXml(sheet, styles, i === 0),
      links: [],
      definedNames: sheet.frozen === undefined ? [] : [printTitles(sheet.name, i, sheet.frozen.rows)],
    }),
  );
  return workbookBytes(parts, styles.xml, true);
}
