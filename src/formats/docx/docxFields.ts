// Fields of a Word file: whether their results are text of the document, and where a field that is a link leads.
export interface Field {
  instruction: string;
  /** Between the separator and the end. */
  isResult: boolean;
}

/** Contents and page numbers change with every saving and say nothing themselves. */
const LAYOUT = /^\s*(?:TOC|INDEX|PAGE|PAGEREF|NUMPAGES|SECTIONPAGES)\b/i;

/** Bookmark that `HYPERLINK \l "o12"` leads to. */
export function fieldAnchor(instruction: string): string | undefined {
  return /^\s*HYPERLINK\s[^"]{0,20}\\l\s+"([^"]{1,100})"/i.exec(instruction)?.[1];
}

export const isLayoutField = (instruction: string): boolean => LAYOUT.test(instruction);
