// Text of bytes that come in pieces: encoding by byte order mark, else UTF-8, else GB 18030 as Chinese spreadsheets save CSV.
interface StreamDecoder {
  decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string;
}
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean }) => StreamDecoder;

/** Names of the WHATWG encoding standard; Node with its full ICU data (as it is built by default) and browsers know them all. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** The encoding that the byte order mark names. */
export function markedEncoding(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : undefined;
}

/** Text piece by piece, without byte order mark; throws where the bytes are not of the encoding. */
export function* textPieces(pieces: Iterable<Uint8Array>, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** Whether all the bytes are text of `encoding`. */
export function isEncoded(pieces: Iterable<Uint8Array>, encoding: Encoding): boolean {
  const texts = textPieces(pieces, encoding);
  try {
    while (texts.next().done !== true);
    return true;
  } catch {
    return false;
  }
}
