// Ids as they are typed: small letters, digits, hyphens. The server's schema decides; this one tells while typing.
const LONGEST = 80;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function isId(text: string): boolean {
  return text.length <= LONGEST && ID.test(text);
}

/** Ids in a text, with commas, blanks or 、 between them. */
export function idsIn(text: string): readonly string[] {
  return text.split(/[\s,，、;；]+/).filter((id) => id !== '');
}
