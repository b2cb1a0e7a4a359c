// One sheet of a form as XML: rows as high as their texts need, what stays in view, what may be typed in, and how it prints.
import type { Decimal } from '#kernel/decimal';
import { displayWidth } from './displayWidth.ts';
import { escapeXml } from './xml.ts';
import { isExactNumber, numberCell, textCell } from './xlsxCell.ts';
import type { FormCell, FormRow, FormRule, FormSheet } from './xlsxForm.ts';
import type { FormStyles } from './xlsxFormStyles.ts';
import { columnLetters } from './xlsxTable.ts';

const LINE_HEIGHT = 14;
const ROW_PADDING = 6;
/** A list within a validation has at most so many characters, a message and its title likewise. */
const MAX_RULE_TEXT = 255;
const MAX_RULE_TITLE = 32;
/** Any number that an office could mean. */
const WIDEST = '1000000000000000';

export function formSheetXml(sheet: FormSheet, styles: FormStyles, selected: boolean): string {
  const width = Math.max(1, ...sheet.rows.map(({ cells }) => cells.length));
  const merged = sheet.merged ?? [];
  const rows = sheet.rows.map((row, i) => rowXml(row, i + 1, rowHeight(row, i + 1, sheet, merged), styles));
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${columnLetters(width - 1)}${Math.max(1, sheet.rows.length)}"/>${viewXml(sheet, selected)}`,
    `<sheetFormatPr defaultRowHeight="16"/>${columnsXml(sheet)}<sheetData>${rows.join('')}</sheetData>`,
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>',
    mergedXml(merged),
    rulesXml(sheet.rules ?? []),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    sheet.foot === undefined
      ? ''
      : `<headerFooter><oddFooter>&amp;C${escapeXml(sheet.foot)}</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('');
}

function viewXml({ frozen, hidden }: FormSheet, selected: boolean): string {
  const head = `<sheetView${hidden === true ? '' : ' showGridLines="0"'}${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (frozen === undefined) return `<sheetViews>${head}/></sheetViews>`;
  const { rows, columns } = frozen;
  const corner = `${columnLetters(columns)}${rows + 1}`;
  const pane = `<pane xSplit="${columns}" ySplit="${rows}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/>`;
  return `<sheetViews>${head}>${pane}<selection pane="bottomRight"/></sheetView></sheetViews>`;
}

function columnsXml({ columns }: FormSheet): string {
  const list = columns.map(({ width, hidden }, i) => {
    const shown = hidden === true ? ' hidden="1"' : '';
    return `<col min="${i + 1}" max="${i + 1}" width="${width}"${shown} customWidth="1"/>`;
  });
  return `<cols>${list.join('')}</cols>`;
}

function rowXml(row: FormRow, number: number, height: number, styles: FormStyles): string {
  const cells = row.cells.map((cell, i) =>
    cell === undefined ? '' : cellXml(`${columnLetters(i)}${number}`, cell, styles),
  );
  return `<row r="${number}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

function cellXml(ref: string, cell: FormCell, styles: FormStyles): string {
  const style = styles.of(cell);
  const text = cell.value?.toString() ?? '';
  if (text === '') return `<c r="${ref}" s="${style}"/>`;
  return typeof cell.value === 'object' && isExactNumber(text)
    ? numberCell(ref, text, style)
    : textCell(ref, text, style);
}

/** Points that the row needs for the longest of its texts, wrapped in its column or in the columns merged with it. */
function rowHeight(row: FormRow, number: number, sheet: FormSheet, merged: readonly string[]): number {
  if (row.height !== undefined) return row.height;
  const lines = row.cells.map((cell, i) => {
    if (sheet.columns[i]?.hidden === true) return 1;
    const text = cell?.value?.toString() ?? '';
    const width = spannedWidth(`${columnLetters(i)}${number}`, i, sheet, merged);
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (width - 1))), 0);
  });
  return Math.max(1, ...lines) * LINE_HEIGHT + ROW_PADDING;
}

function spannedWidth(ref: string, column: number, sheet: FormSheet, merged: readonly string[]): number {
  const last = merged
    .find((range) => range.startsWith(`${ref}:`))
    ?.slice(ref.length + 1)
    .replace(/\d+$/, '');
  const letters = sheet.columns.map((_, i) => columnLetters(i));
  const end = last === undefined ? column : letters.indexOf(last);
  const spanned = sheet.columns.slice(column, end + 1).filter(({ hidden }) => hidden !== true);
  return Math.max(
    2,
    spanned.reduce((sum, { width }) => sum + width, 0),
  );
}

function mergedXml(merged: readonly string[]): string {
  const cells = merged.map((range) => `<mergeCell ref="${range}"/>`);
  return cells.length === 0 ? '' : `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>`;
}

function rulesXml(rules: readonly FormRule[]): string {
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>`;
}

function ruleXml(rule: FormRule): string {
  const { refusal, prompt } = rule;
  const asked =
    prompt === undefined
      ? ''
      : ` showInputMessage="1" promptTitle="${ruleText(prompt.title, MAX_RULE_TITLE)}" prompt="${ruleText(prompt.text)}"`;
  const told = ` errorTitle="${ruleText(refusal.title, MAX_RULE_TITLE)}" error="${ruleText(refusal.text)}"`;
  const head = (type: string): string =>
    `<dataValidation type="${type}" allowBlank="1" showErrorMessage="1"${told}${asked} sqref="${rule.range}">`;
  if (rule.kind === 'list') return `${head('list')}<formula1>"${listText(rule.options)}"</formula1></dataValidation>`;
  const [from, to] = [bound(rule.from, `-${WIDEST}`), bound(rule.to, WIDEST)];
  return `${head('decimal')}<formula1>${from}</formula1><formula2>${to}</formula2></dataValidation>`;
}

const bound = (value: Decimal | undefined, widest: string): string => value?.toString() ?? widest;

function ruleText(text: string, limit = MAX_RULE_TEXT): string {
  return escapeXml(text.length <= limit ? text : `${text.slice(0, limit - 1)}…`);
}

/** The options as the format writes a list: parted by commas, which none of them may hold. */
function listText(options: readonly string[]): string {
  const text = options.join(',');
  if (options.some((option) => /[,"]/.test(option)) || text.length > MAX_RULE_TEXT)
    throw new Error(`no list of a rule: ${text}`);
  return escapeXml(text);
}
