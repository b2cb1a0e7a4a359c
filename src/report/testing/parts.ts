// What a test asks of an HTML file: elements balanced, ids unique, inner links alive, addresses that would be loaded.
const VOID = new Set(['meta', 'br', 'hr', 'col']);
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z:-]+="[^"<]*")*)\s*>/g;

export interface HtmlParts {
  /** Faults of nesting, and signs that are neither text nor tag. */
  readonly faults: readonly string[];
  readonly ids: readonly string[];
  readonly hrefs: readonly string[];
  /** Values of attributes that make a reader load something. */
  readonly loads: readonly string[];
  readonly elements: ReadonlyMap<string, number>;
  readonly attributes: ReadonlySet<string>;
}

export function htmlParts(html: string): HtmlParts {
  const document = html.replace(/^<!DOCTYPE html>\n/, '').replace(/<style>[^<]*<\/style>/g, '');
  const faults: string[] = [];
  const open: string[] = [];
  const found = { ids: [] as string[], hrefs: [] as string[], loads: [] as string[] };
  const elements = new Map<string, number>();
  const attributes = new Set<string>();
  const rest = document.replace(TAG, (_, closing: string, name: string, written: string) => {
    if (closing === '/') {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> closes <${last ?? ''}>`);
      return '';
    }
    elements.set(name, (elements.get(name) ?? 0) + 1);
    for (const [, key = '', value = ''] of written.matchAll(/([A-Za-z:-]+)="([^"]*)"/g)) {
      attributes.add(key);
      if (key === 'id') found.ids.push(value);
      if (key === 'href') found.hrefs.push(value);
      if (['src', 'srcset', 'data', 'poster', 'action', 'xlink:href', 'background'].includes(key))
        found.loads.push(value);
    }
    if (!VOID.has(name)) open.push(name);
    return '';
  });
  faults.push(...open.map((name) => `<${name}> is not closed`));
  for (const sign of rest.match(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/g) ?? []) faults.push(`stray ${sign}`);
  return { faults, ...found, elements, attributes };
}
