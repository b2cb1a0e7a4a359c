// Test fixture: an open workspace of an invented plan, for tests of routes and pages without files. No figure here is of a real city.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import { nearest } from '#kernel/nearest';
import type { Marshall, SearchHit } from '#services/marshall';
import type { PageRequest } from '#views/pageRequest';
import { fixturePage } from './fixturePages.ts';
import { CLUSTERS, DISTRICTS, nameOf } from './fixtureTables.ts';

const AS_OF = '2025-12-31';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function missingThing(request: PageRequest): Failure | undefined {
  const known: Readonly<Record<string, readonly string[]>> = { cluster: CLUSTERS, place: DISTRICTS };
  const ids = known[request.page];
  const { id } = request;
  if (ids === undefined || id === undefined || ids.includes(id)) return undefined;
  return notFound(request.page, id, nearest(id, ids));
}

function search(text: string, language: 'zh' | 'en'): readonly SearchHit[] {
  const wanted = text.toLowerCase();
  const hits = [
    ...CLUSTERS.map((id) => ({ id, page: 'cluster' as const, kind: language === 'zh' ? '产业集群' : 'cluster' })),
    ...DISTRICTS.map((id) => ({ id, page: 'place' as const, kind: language === 'zh' ? '区' : 'district' })),
  ];
  return hits
    .map(({ id, page, kind }) => ({ text: nameOf(id, language), kind, link: { page, id } }))
    .filter((hit) => hit.text.toLowerCase().includes(wanted));
}

const page: Marshall['page'] = async (request, time) =>
  missingThing(request) ?? fixturePage(request, time?.asOf ?? AS_OF);

/** A workspace of an invented plan; every page exists, with every kind of block. */
export function fixtureMarshall(): Marshall {
  return {
    head: async () => ({
      id: 'sample',
      name: { zh: '样例市', en: 'Sample City' },
      asOf: AS_OF,
      languages: ['zh', 'en'],
      program: '0.1.0',
      digest: 'f'.repeat(64),
    }),
    page,
    async table(request, table, format, time) {
      const view = await page(request, time);
      if (isFailure(view)) return view;
      const blocks = view.sections.flatMap((section) => section.blocks);
      const found = blocks.find((block) => block.kind === 'table' && block.table.id === table);
      if (found?.kind !== 'table') return notFound('table', table);
      const lines = [
        found.table.columns.map((column) => column.title),
        ...found.table.rows.map((row) => row.cells.map((cell) => cell.text)),
      ];
      return {
        path: `${table}-${view.asOf}.${format}`,
        bytes: encode(lines.map((line) => line.join(',')).join('\r\n')),
      };
    },
    search: async (text, language) => search(text, language),
    async editionFile(path) {
      if (path !== '2025-12-31/index.html') return notFound('edition file', path);
      return { path, bytes: encode('<!doctype html><html lang="zh-CN"><title>监测报告</title></html>') };
    },
    close: async () => undefined,
  };
}
