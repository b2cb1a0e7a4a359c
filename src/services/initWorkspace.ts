// Makes a workspace for one's own city from the shipped template: small, valid, every file commented.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import { PRODUCT_ROOT } from './product.ts';
import { writeFiles, type Written } from './writeFiles.ts';

export interface InitOptions {
  /** Name of the city, in the language of the template. */
  readonly city?: string | undefined;
  readonly asOf?: string | undefined;
  readonly language: Language;
}

/** Refuses a folder that holds anything: nothing is ever overwritten. */
export async function initWorkspace(folder: string, options: InitOptions): Promise<Written | Failure> {
  const target = resolve(folder);
  const present = await readdir(target).catch(() => []);
  if (present.length > 0) return { failure: 'conflict', what: 'folder', detail: target };
  const template = join(PRODUCT_ROOT, 'catalog', 'template', options.language);
  const values = placeholders(options);
  const files = await Promise.all(
    (await filesBelow(template)).map(async (path) => {
      const text = await readFile(join(template, path), 'utf8');
      return { path: path.replace(/^gitignore$/, '.gitignore'), bytes: new TextEncoder().encode(fill(text, values)) };
    }),
  );
  return writeFiles(target, files);
}

function placeholders({ city, asOf, language }: InitOptions): Readonly<Record<string, string>> {
  const name = (city ?? (language === 'zh' ? '示例市' : 'My City')).replace(/[\r\n"\\]/g, ' ').slice(0, 60);
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return {
    CITY: name,
    CITY_ID: id === '' ? 'my-city' : id,
    AS_OF: asOf === undefined ? '# asOf: 2025-12-31' : `asOf: ${asOf}`,
  };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{([A-Z_]+)\}\}/g, (whole, key: string) => values[key] ?? whole);
}

async function filesBelow(folder: string, prefix = ''): Promise<string[]> {
  const names = (await readdir(join(folder, prefix))).sort();
  const found: string[] = [];
  for (const name of names) {
    const path = prefix === '' ? name : `${prefix}/${name}`;
    if ((await stat(join(folder, path))).isDirectory()) found.push(...(await filesBelow(folder, path)));
    else found.push(path);
  }
  return found;
}
