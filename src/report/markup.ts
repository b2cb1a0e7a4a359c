// HTML as a tree that escapes every text; bytes of an edition come from here alone.

/** A piece of HTML that is already escaped. Plain strings are always texts and never markup. */
export interface Markup {
  readonly markup: string;
}

export type Child = Markup | string | undefined | readonly Child[];
export type Attributes = Readonly<Record<string, string | undefined>>;

const VOID_ELEMENTS: ReadonlySet<string> = new Set(['meta', 'br', 'hr', 'col']);
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that HTML and XML forbid, lone surrogates, and the marks that reverse the direction of a text. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** A text without the characters that no document may hold: they become U+FFFD. */
export function permitted(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}

/** A permitted text safe in element content and in quoted attributes. */
export function escapeText(text: string): string {
  return permitted(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Markup that the program itself made (styles, rendered charts); never of a text that somebody wrote. */
export function trusted(markup: string): Markup {
  return { markup };
}

export function render(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escapeText(child);
  return 'markup' in child ? child.markup : child.map(render).join('');
}

/** An element; attributes that are undefined are left out, in the order given. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeText(value)}"`],
  );
  const open = `<${name}${written.join('')}>`;
  return { markup: VOID_ELEMENTS.has(name) ? open : `${open}${render(children)}</${name}>` };
}

/** The address if it opens a page of the web, else undefined: no other scheme becomes a link. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s]+$/i.test(address) ? address : undefined;
}
