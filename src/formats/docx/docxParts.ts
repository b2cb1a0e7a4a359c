// Parts of a Word file beside its text: styles that are headings or lines of the contents, custom properties.
import type { Archive } from '../workbook/archive.ts';
import { partTexts } from '../workbook/parts.ts';
import { readXml } from '../workbook/xmlReading.ts';

/** What a paragraph style is: a heading of a level from 1, a line of the contents; absent: anything else. */
export type StyleRole = number | 'contents';

/** An attribute by its name without prefix. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[`w:${name}`] ?? attributes[name];
}

const roleOfName = (name: string): StyleRole | undefined => {
  if (/^(?:toc|contents) ?\d?$/i.test(name)) return 'contents';
  const level = /^heading ?([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
};

/** Roles by style id; the ids are renamed by some programs, the names of Word's own styles are not. */
export function readStyleRoles(archive: Archive, path: string): ReadonlyMap<string, StyleRole> {
  const roles = new Map<string, StyleRole>();
  let id = '';
  readXml(path, partTexts(archive, path), {
    open(name, attributes) {
      const value = attribute(attributes, 'val') ?? '';
      if (name === 'style') id = attribute(attributes, 'styleId') ?? '';
      else if (name === 'name') {
        const role = roleOfName(value);
        if (role !== undefined) roles.set(id, role);
      } else if (name === 'outlineLvl' && !roles.has(id) && /^[0-8]$/.test(value)) roles.set(id, Number(value) + 1);
    },
  });
  return roles;
}

const MAX_PROPERTIES = 1_000;

export function readProperties(archive: Archive, path: string): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  let property = '';
  readXml(path, partTexts(archive, path), {
    open(name, attributes) {
      if (name === 'property') property = attributes['name'] ?? '';
    },
    close(name) {
      if (name === 'property') property = '';
    },
    text(text) {
      if (property !== '' && found.size < MAX_PROPERTIES)
        found.set(property, (found.get(property) ?? '') + text.trim());
    },
  });
  return Object.fromEntries(found);
}
