// A Word file whose bytes depend on the edition alone: times of the edition, relation ids numbered, entries sorted.
import { zipFiles } from '#formats/zip';
import { utf8 } from '../../bytes.ts';
import { fontTable } from './documentFonts.ts';
import { mm } from './pageLayout.ts';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const DOCUMENT = 'word/document.xml';
const CORE = 'docProps/core.xml';
const FONTS = 'word/fontTable.xml';

/** `date` as YYYY-MM-DD: the file's times of making and changing. */
export function reproducible(parts: ReadonlyMap<string, string | Uint8Array>, date: string): Uint8Array {
  const ids = relationIds(textOf(parts.get('word/_rels/document.xml.rels')));
  return zipFiles(
    [...parts].map(([path, part]) => {
      if (!/\.(?:xml|rels)$/.test(path)) return { path, bytes: typeof part === 'string' ? utf8(part) : part };
      return { path, bytes: utf8(settled(path, textOf(part), date, ids)) };
    }),
  );
}

function settled(path: string, text: string, date: string, ids: ReadonlyMap<string, string>): string {
  if (path === CORE) return text.replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
  if (path === FONTS) return fontTable();
  // Quotes and angle brackets in texts are escaped, so that only tags match.
  const related = text.replace(/ (r:id|Id)="(rId[^"]+)"/g, (whole, name: string, id: string) => {
    const number = ids.get(id);
    return number === undefined ? whole : ` ${name}="${number}"`;
  });
  return path === DOCUMENT ? withinMargins(numbered(related)) : related;
}

/** The library sets the pages of the contents 9,025 twentieths of a point from the left, beyond the type area of 156 mm. */
const withinMargins = (text: string): string =>
  text.replaceAll('<w:tab w:val="right" w:pos="9025"', `<w:tab w:val="right" w:pos="${mm(156)}"`);

/** The library counts bookmarks and pictures through all the documents of a process; here each document counts its own. */
function numbered(text: string): string {
  const numbers = new Map<string, number>();
  return text.replace(
    /(<w:bookmark(?:Start|End)|<wp:docPr)((?: [a-z:]+="[^"]*")*?) (w:id|id)="(\d+)"/g,
    (_, tag, rest, name, id) => {
      const key = `${name} ${id}`;
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return `${tag}${rest} ${name}="${number}"`;
    },
  );
}

/** Ids that the library draws by lot, numbered in the order of the relations. */
function relationIds(relations: string): ReadonlyMap<string, string> {
  const drawn = [...relations.matchAll(/ Id="(rId[^"]+)"/g)]
    .map(([, id]) => id ?? '')
    .filter((id) => !/^rId\d+$/.test(id));
  return new Map(drawn.map((id, at) => [id, `rIdL${at + 1}`]));
}

const textOf = (part: string | Uint8Array | undefined): string =>
  typeof part === 'string' || part === undefined ? (part ?? '') : new TextDecoder().decode(part);
