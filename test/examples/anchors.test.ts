// Anchors of the examples open at the words that they name: document, span and hashes, checked apart from the product.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, EXAMPLES, type ExampleName, type Item, mappingsIn, readData, readPlan, SHARED } from './exampleFiles.ts';

const DOCUMENTS = join(SHARED, 'documents');
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

interface Stated {
  readonly where: string;
  readonly anchor: Item;
}

function anchorsOf(example: ExampleName): readonly Stated[] {
  const ofPlan = [...readPlan(example)].flatMap(([list, items]) =>
    items.flatMap((item) =>
      [...mappingsIn(item)].flatMap((one) =>
        typeof one.anchor === 'object'
          ? [{ where: `${list} ${String(item.id ?? item.cluster)}`, anchor: one.anchor as Item }]
          : [],
      ),
    ),
  );
  const ofData = readData(example, 'observations').flatMap((row) =>
    row.anchor_document === undefined
      ? []
      : [
          {
            where: `observations ${row.id}`,
            anchor: {
              document: row.anchor_document,
              sha256: row.anchor_sha256 ?? '',
              start: row.anchor_start ?? '',
              end: row.anchor_end ?? '',
              quoteSha256: row.anchor_quote_sha256 ?? '',
              fragment: row.anchor_fragment ?? '',
            },
          },
        ],
  );
  return [...ofPlan, ...ofData];
}

const isShort = (fragment: string): boolean =>
  /\p{Script=Han}/u.test(fragment)
    ? (fragment.match(/\p{Script=Han}/gu)?.length ?? 0) <= 24
    : fragment.split(/\s+/).length <= 12;

describe.each(EXAMPLES)('anchors of %s', (example) => {
  const anchors = anchorsOf(example);
  const files = new Map((readPlan(example).get('documents') ?? []).map(({ id, file }) => [String(id), file]));

  it('are many, and keep their fragments short', () => {
    expect(anchors.length).toBeGreaterThan(example === 'shenzhen' ? 300 : 20);
    for (const { where, anchor } of anchors)
      expect(at(`${where}: ${String(anchor.fragment)}`, isShort(String(anchor.fragment)))).toEqual(
        at(`${where}: ${String(anchor.fragment)}`, true),
      );
  });

  it.skipIf(!existsSync(DOCUMENTS))('open at the words they name', () => {
    for (const { where, anchor } of anchors) {
      const bytes = readFileSync(join(DOCUMENTS, String(files.get(String(anchor.document)))));
      const codePoints = [...bytes.toString('utf8').replaceAll('\r\n', '\n')];
      const quote = codePoints.slice(Number(anchor.start), Number(anchor.end)).join('');
      expect({ where, bytes: sha256(bytes), quote: sha256(quote) }).toEqual({
        where,
        bytes: anchor.sha256,
        quote: anchor.quoteSha256,
      });
      expect(at(where, quote.includes(String(anchor.fragment)))).toEqual(at(where, true));
    }
  });

  it.skipIf(!existsSync(DOCUMENTS))('name documents by the hash of their bytes', () => {
    for (const document of readPlan(example).get('documents') ?? []) {
      if (document.file === undefined) continue;
      expect(at(String(document.id), sha256(readFileSync(join(DOCUMENTS, String(document.file)))))).toEqual(
        at(String(document.id), document.sha256),
      );
    }
  });
});
