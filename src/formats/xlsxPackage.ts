// Workbook as a package of parts: content types, relations, list of sheets; the same for tables and forms.
import { escapeXml } from './xml.ts';
import { zipTexts } from './zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface WorkbookSheet {
  /** As spreadsheets allow it, each of its own. */
  readonly name: string;
  /** veryHidden: not among the sheets that a spreadsheet offers to show again. */
  readonly state?: 'hidden' | 'veryHidden' | undefined;
  readonly xml: string;
  /** Outside addresses: relation `rIdN` is the N-th of them. */
  readonly links: readonly string[];
  readonly definedNames: readonly string[];
}

/**
 * Bytes of a workbook with at least one sheet; throws without one. With `fixed` sheets cannot be added, renamed or removed unless
 * somebody takes the protection off, for which no password is asked.
 */
export function workbookBytes(sheets: readonly WorkbookSheet[], styles: string, fixed = false): Uint8Array {
  if (sheets.length === 0) throw new Error('a workbook needs a sheet');
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i): Relation => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`]),
      [`rId${sheets.length + 1}`, 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': HEAD + styles,
    'xl/workbook.xml': workbook(sheets, fixed),
  };
  sheets.forEach(({ xml, links }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = HEAD + xml;
    if (links.length === 0) return;
    const targets = links.map((link, n): Relation => [`rId${n + 1}`, 'hyperlink', link, 'External']);
    parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations(targets);
  });
  return zipTexts(parts);
}

/** Id, type, target and mode. */
type Relation = readonly [string, string, string, string?];

function relations(list: readonly Relation[]): string {
  const items = list.map(([id, type, target, mode]) => {
    const external = mode === undefined ? '' : ` TargetMode="${mode}"`;
    return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}"${external}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function override(path: string, type: string): string {
  return `<Override PartName="/xl/${path}" ContentType="${TYPE}.${type}+xml"/>`;
}

function contentTypes(sheets: number): string {
  const worksheets = Array.from({ length: sheets }, (_, i) => override(`worksheets/sheet${i + 1}.xml`, 'worksheet'));
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${worksheets.join('')}</Types>`
  );
}

function workbook(sheets: readonly WorkbookSheet[], fixed: boolean): string {
  const list = sheets.map(({ name, state }, i) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${hidden} r:id="rId${i + 1}"/>`;
  });
  const defined = sheets.flatMap(({ definedNames }) => definedNames);
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${fixed ? '<workbookProtection lockStructure="1"/>' : ''}` +
    `<sheets>${list.join('')}</sheets>` +
    `${defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`}</workbook>`
  );
}

/** The name of a sheet as a reference has it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A name that spreadsheets know, for the sheet of an index. */
export function definedName(id: string, sheet: number, value: string, hidden = ''): string {
  return `<definedName name="_xlnm.${id}" localSheetId="${sheet}"${hidden}>${escapeXml(value)}</definedName>`;
}

/** The header row that is repeated on every printed page. */
export function printTitles(name: string, sheet: number, header: number): string {
  return definedName('Print_Titles', sheet, `${quotedSheet(name)}!$${header}:$${header}`);
}
