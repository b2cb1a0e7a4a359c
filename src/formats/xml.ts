// Escaping of texts for XML 1.0.
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML content or attribute value; halves of surrogate pairs become U+FFFD, control characters a space. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
    .replace(/\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[^\P{Cc}\t\n\r]/gu, ' ')
    .replace(/\r/g, '&#13;');
}
