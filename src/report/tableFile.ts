// A table as a file: CSV (UTF-8 with byte order mark, as Chinese offices open it) or XLSX.
import { writeCsv } from '#formats/csvWriter';
import type { OutputFile } from '#formats/sourceFile';
import { writeXlsx, type XlsxCell } from '#formats/xlsx';
import type { Language } from '#kernel/language';
import type { TableView } from '#views/description';
import { reportWords } from '#words/report';
import { utf8 } from './bytes.ts';
import { exportTable, type ExportCell, type ExportTable } from './exportTable.ts';
import { webAddress } from './markup.ts';

/** `<id>.<language>.<format>`, with every column; cells that a spreadsheet would take for formulas are kept from being run. */
export function tableFile(table: TableView, format: 'csv' | 'xlsx', language: Language): OutputFile {
  const content = exportTable(table, reportWords(language));
  const path = `${table.id.replace(/[^A-Za-z0-9-]/g, '-')}.${language}.${format}`;
  return { path, bytes: format === 'xlsx' ? workbook(content) : utf8(csvText(content)) };
}

function csvText({ header, rows }: ExportTable): string {
  return writeCsv(
    header,
    rows.map((row) => row.map(({ text }) => text)),
    { bom: true },
  );
}

function workbook({ title, header, rows, foot }: ExportTable): Uint8Array {
  const columns = header.map((text) => ({ header: text }));
  const notes = foot === undefined || foot === '' ? {} : { notes: [foot] };
  return writeXlsx([{ name: title, title, columns, rows: rows.map((row) => row.map(sheetCell)), ...notes }]);
}

function sheetCell({ text, figure }: ExportCell): XlsxCell {
  if (figure !== undefined) return { number: figure };
  const link = webAddress(text);
  return link === undefined ? text : { text, link };
}
