// Decoding of files and positions in their text.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, lineIndex, spanOf } from './text.ts';

const file = (...bytes: number[]) => ({ path: 'plan/x.yaml', bytes: Uint8Array.from(bytes) });
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const diagnosticOf = (...bytes: number[]) => {
  const decoded = decodeText(file(...bytes));
  return 'diagnostic' in decoded ? decoded.diagnostic : undefined;
};

describe('decodeText', () => {
  it('gives back every text with its line ends, and its byte order mark apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const decoded = decodeText(file(...utf8(text)));
        expect('text' in decoded && decoded.bom + decoded.text).toBe(text);
      }),
    );
    expect(decodeText(file(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a', bom: '\uFEFF' });
  });

  it.each([
    ['GBK', [0xd6, 0xd0], '1:1', 1],
    ['UTF-16', [0xff, 0xfe, 0x61, 0], '1:1', 1],
    ['a character cut off', [...utf8('a\n市'), 0xe5, 0xb8], '2:2', 6],
    ['an overlong form', [0x61, 0xc0, 0x80], '1:2', 2],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], '1:1', 1],
    ['a value beyond Unicode', [0xf4, 0x90, 0x80, 0x80], '1:1', 1],
  ])('reports %s with line, column and byte', (_, bytes, at, byte) => {
    const diagnostic = diagnosticOf(...bytes);
    expect(diagnostic).toMatchObject({ code: 'not-utf8', args: { byte } });
    expect(`${diagnostic?.span.start.line}:${diagnostic?.span.start.column}`).toBe(at);
  });

  it('finds the first byte that decoders refuse', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.uint8Array({ minLength: 1, maxLength: 4 }),
        (text, tail) => {
          const head = utf8(text.replace(/^\uFEFF/, ''));
          const diagnostic = diagnosticOf(...head, ...tail);
          if (diagnostic === undefined) return;
          const valid = Number(diagnostic.args['byte']) - 1;
          expect(valid).toBeGreaterThanOrEqual(head.length);
          expect(decodeText(file(...head, ...tail.slice(0, valid - head.length)))).toHaveProperty('text');
        },
      ),
    );
  });

  it('refuses a file beyond the limit', () => {
    expect(decodeText(file(1, 2, 3), 2)).toMatchObject({
      diagnostic: { code: 'file-too-large', args: { bytes: 3, limit: 2 } },
    });
  });
});

describe('positions', () => {
  it('counts lines from 1 and columns in code points', () => {
    const at = lineIndex('ab\n市𠀀c\n');
    expect([0, 2, 3, 4, 6, 7, 8, 99].map((offset) => `${at(offset).line}:${at(offset).column}`)).toEqual([
      '1:1',
      '1:3',
      '2:1',
      '2:2',
      '2:3',
      '2:4',
      '3:1',
      '3:1',
    ]);
  });

  it('shows the line of a span without its end, cut at 200 characters', () => {
    expect(spanOf('f', 'a\r\nbc\r\n', 4, 5)).toMatchObject({
      start: { line: 2, column: 2 },
      end: { column: 3 },
      sourceLine: 'bc',
    });
    expect([...(spanOf('f', '𠀀'.repeat(500), 0, 1).sourceLine ?? '')]).toHaveLength(200);
  });
});
