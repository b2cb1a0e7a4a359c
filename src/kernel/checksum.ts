// Checksum of a text: FNV-1a of 32 bits over its UTF-16 code units, eight hexadecimal digits; finds slips, not forgeries.
// Reference: G. Fowler, L. C. Noll, K.-P. Vo, The FNV Non-Cryptographic Hash Algorithm.
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

export function checksum(text: string): string {
  let sum = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    sum = Math.imul(sum ^ (unit & 0xff), PRIME);
    sum = Math.imul(sum ^ (unit >>> 8), PRIME);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
