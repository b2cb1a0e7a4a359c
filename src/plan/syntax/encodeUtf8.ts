// A text as bytes in UTF-8.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
