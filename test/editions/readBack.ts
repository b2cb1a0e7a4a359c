// Words of the files of an edition, read back by readers that share nothing with the writers.
import { strFromU8, unzipSync } from 'fflate';
import { readPdfText } from '../readPdfText.ts';

/** Spaces, line ends and marks without width differ between formats; the shapes of statuses are no words. */
const UNSAID = /[\s\u00AD\u200B-\u200D\u2060\uFEFF●✕▲■▼○△◇]+/g;

export const bare = (text: string): string => text.replaceAll(UNSAID, '');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

const decoded = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Number(decimal));
  });

const withoutTags = (markup: string, instead = ''): string => decoded(markup.replaceAll(/<[^>]*>/g, instead));

/** The words of the body, without those of drawings. */
export function htmlText(bytes: Uint8Array): string {
  const markup = strFromU8(bytes).replaceAll(/<(script|style|head|svg)\b[\s\S]*?<\/\1>/gi, '');
  return withoutTags(markup, '\n');
}

/** The words of the body, without headers, footers and field codes. */
export function docxText(bytes: Uint8Array): string {
  const { 'word/document.xml': body = new Uint8Array() } = unzipSync(bytes);
  const markup = strFromU8(body).replaceAll(/<w:instrText\b[\s\S]*?<\/w:instrText>/g, '');
  return withoutTags(markup.replaceAll(/<\/w:p>|<w:br\/>/g, '\n'));
}

/** A page ends with its number: — 4 —. */
const PAGE_NUMBER = /\n[—–\- ]*(?:\d+|[ivxl]+)[—–\- ]*$/;

/** The words of all pages in the order in which they were set, without the numbers of the pages. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { pages } = await readPdfText(bytes);
  return pages.map((page) => page.trimEnd().replace(PAGE_NUMBER, '')).join('\n');
}
