// Glyphs of a PDF that stand for a character its font does not have: the empty box that readers call tofu.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Glyph {
  readonly originalCharCode: number;
  readonly unicode: string;
}

const isGlyph = (one: unknown): one is Glyph => typeof one === 'object' && one !== null && 'originalCharCode' in one;

/** Pages with such a glyph. In fonts whose codes are their glyphs, glyph 0 is the box. */
export async function pagesWithTofu(bytes: Uint8Array): Promise<readonly number[]> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const file = await loading.promise;
  try {
    const found: number[] = [];
    let shown = 0;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList();
      const glyphs = fnArray.flatMap((operation, at) =>
        operation === OPS.showText ? ((argsArray[at] as readonly (readonly unknown[])[])[0] ?? []) : [],
      );
      shown += glyphs.filter(isGlyph).length;
      if (glyphs.some((one) => isGlyph(one) && (one.originalCharCode === 0 || one.unicode === '\uFFFD')))
        found.push(number);
    }
    if (shown === 0) throw new Error('no text in the file');
    return found;
  } finally {
    await loading.destroy();
  }
}
