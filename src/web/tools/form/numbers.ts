// Numbers as they are typed or pasted: full-width digits, blanks and separators become the plain text that the record takes.

/** １，４４８．９６７ → 1448.967; the text is not thereby a number. */
export function plainNumber(text: string): string {
  return text.normalize('NFKC').replace(/[\s,]/g, '').replace('−', '-');
}
