// Texts of a PDF as any reader of the format finds them: by page, with whether it is tagged and what its contents list.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfText {
  /** Text of each page; what stands on different lines is parted by a line end. */
  readonly pages: readonly string[];
  readonly isTagged: boolean;
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly headings: readonly string[];
  /** Names of the fonts, as the file has them. */
  readonly fonts: readonly string[];
}

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

const titlesOf = (items: readonly OutlineItem[]): readonly string[] =>
  items.flatMap(({ title, items: inner }) => [title, ...titlesOf(inner)]);

export async function readPdfText(bytes: Uint8Array): Promise<PdfText> {
  const loading = getDocument({
    data: bytes.slice(),
    cMapUrl: `${join(PACKAGE, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(PACKAGE, 'standard_fonts')}/`,
    verbosity: 0,
  });
  const file = await loading.promise;
  try {
    const pages: string[] = [];
    const fonts = new Set<string>();
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      await page.getOperatorList();
      const { items } = await page.getTextContent({ disableNormalization: true });
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
      for (const item of items) {
        if (!('fontName' in item)) continue;
        fonts.add((page.commonObjs.get(item.fontName) as { readonly name: string }).name);
      }
    }
    const { info } = await file.getMetadata();
    const { Title, Language } = info as { readonly Title?: string; readonly Language?: string };
    const marked = await file.getMarkInfo();
    const outline = ((await file.getOutline()) ?? []) as readonly OutlineItem[];
    return {
      pages,
      isTagged: marked?.Marked === true,
      title: Title,
      language: Language,
      headings: titlesOf(outline),
      fonts: [...fonts].toSorted(),
    };
  } finally {
    await loading.destroy();
  }
}
