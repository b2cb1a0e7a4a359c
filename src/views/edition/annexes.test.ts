// Annexes: what stands in which column, what a public edition leaves out, that nothing is cut and every link finds its row.
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#model/assessment';
import type { TableView } from '../description.ts';
import { assessmentWith, emptyAssessment, sampleAssessment } from '../testing/sampleAssessment.ts';
import { sampleInput } from '../testing/sampleInput.ts';
import { viewContext } from '../viewContext.ts';
import { annexSections } from './annexes.ts';
import { citationViews, citedObservations } from './citations.ts';
import { documentAnchors } from './documentAnchors.ts';
import { documentFrame } from './documentFrame.ts';
import type { EditionSection } from './editionDocument.ts';

const context = viewContext(sampleAssessment(), 'en');

function tableIn(sections: readonly EditionSection[], id: string): TableView {
  for (const { blocks } of sections)
    for (const block of blocks) if (block.kind === 'table' && block.table.id === id) return block.table;
  throw new Error(`no table ${id}`);
}

function row(table: TableView, id: string): Readonly<Record<string, string>> {
  const cells = table.rows.find((one) => one.id === id)?.cells ?? [];
  const text = cells.map((cell) => [cell.text, ...(cell.more ?? []).map(({ text }) => text)].join(' / '));
  return Object.fromEntries(table.columns.map(({ id: column }, at) => [column, text[at] ?? '']));
}

const sections = annexSections(context, { scope: 'internal' }, []);

describe('annexSections', () => {
  it('numbers the annexes that have rows and lays them on their side', () => {
    expect(sections.map(({ id, number, heading }) => [id, number, heading])).toEqual([
      ['annex-targets', 'Annex 1', 'Table of targets'],
      ['annex-tasks', 'Annex 2', 'Table of tasks'],
      ['annex-citations', 'Annex 3', 'Figures cited'],
      ['annex-sources', 'Annex 4', 'Sources'],
    ]);
    expect(sections.every(({ landscape, newPage }) => landscape === true && newPage === true)).toBe(true);
    expect(annexSections(viewContext(emptyAssessment(), 'zh'), { scope: 'internal' }, [])).toEqual([]);
  });

  it('gives base, target, latest figure and scheduled value in the unit of the row', () => {
    const table = tableIn(sections, 'targets');
    expect(row(table, 'luohu-high-tech-2025')).toMatchObject({
      subject: 'National high-tech enterprises',
      place: 'Luohu',
      unit: 'enterprises',
      base: '405 / 2020',
      target: '800 / 2025',
      latest: '450 / 2021',
      scheduled: '800',
      progress: '11 %',
      status: 'not met',
    });
    expect(row(table, 'sei-value-added-2025')).toMatchObject({
      unit: 'trillion yuan',
      target: 'over 1.5 / 2025 / the text prints 10.5',
      latest: '1.56 / 2024',
      binding: 'expected',
    });
    expect(row(table, 'tools-2024-first').status).toBe('cannot be judged / no data for 2024');
  });

  it('names in the foot the columns that no row fills', () => {
    expect(tableIn(sections, 'targets').foot).toMatch(/No row has an entry under: .*Responsible/);
    expect(tableIn(sections, 'tasks').columns.map(({ id }) => id)).toEqual([
      'number',
      'wording',
      'lead',
      'deadline',
      'status',
    ]);
  });

  it('says nothing of schedule and status in a public edition that knows no verdict', () => {
    const blind: Assessment = { ...sampleAssessment(), verdicts: [] };
    const table = tableIn(annexSections(viewContext(blind, 'en'), { scope: 'public' }, []), 'targets');
    const text = [...table.columns.map(({ title }) => title), table.foot].join(' ');
    expect(text).not.toMatch(/schedul|progress|status/i);
  });

  it('cites the figures of the table of targets after those cited before', () => {
    const before = citationViews(context, ['sei-2020']);
    const made = annexSections(context, { scope: 'internal' }, before);
    const cited = citationViews(context, [...new Set(['sei-2020', ...citedObservations(made)])]);
    const table = tableIn(made, 'citations');
    expect(table.rows.map(({ id }) => id)).toEqual(cited.map(({ observation }) => observation));
    expect(row(table, 'sei-2020')).toMatchObject({ number: '1', value: '1,027.272', unit: 'billion yuan' });
    expect(row(table, 'sei-2024').vintage).toBe('replaces 1 value published before');
  });

  it('lists the documents quoted and the sources cited, and no others', () => {
    const { evidence } = sampleAssessment();
    const unused = { id: 'unused', title: 'unused', class: 'press' as const, ref: { file: '', path: [] } };
    const made = { ...sampleAssessment(), evidence: { ...evidence, sources: [...evidence.sources, unused] } };
    const table = tableIn(annexSections(viewContext(made, 'en'), { scope: 'internal' }, []), 'sources');
    expect(table.rows.map(({ id }) => id)).toEqual(['opinions-2022', 'bureau']);
  });

  it('lets every link of its own cells to targets, tasks, figures and sources find its row', () => {
    const citations = citationViews(context, citedObservations(sections));
    const anchors = documentAnchors(documentFrame(context, sampleInput(), 'report', sections, citations));
    const links = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? block.table.rows.flatMap(({ cells }) => cells.map(({ link }) => link)) : [],
      ),
    );
    const within = links.filter((link) => ['observation', 'source', 'document'].includes(link?.page ?? ''));
    expect(within.length).toBeGreaterThan(5);
    for (const link of within) if (link !== undefined) expect(anchors.of(link)).toBeDefined();
    expect(anchors.of({ page: 'target', id: 'luohu-high-tech-2025' })).toMatch(/^t\d+$/);
    expect(anchors.of({ page: 'task', id: 'task-parks' })).toMatch(/^t\d+$/);
  });

  it('cuts none of a thousand targets', () => {
    const many = assessmentWith([{ count: 1_000, status: 'cannot-be-judged', reason: 'no-observation' }]);
    const table = tableIn(annexSections(viewContext(many, 'zh'), { scope: 'internal' }, []), 'targets');
    expect(table.rows).toHaveLength(1_000);
    expect(new Set(table.rows.map(({ id }) => id)).size).toBe(1_000);
  });
});
