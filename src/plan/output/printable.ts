// A text of a file as it may be shown in a terminal: nothing in it can move the cursor, colour or reorder what stands around it.
/** Controls (C0, C1, DEL) and bidirectional overrides; a tab becomes one space so that carets stay below their text. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\uFFFD');
}
