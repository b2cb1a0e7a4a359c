// A round of the eleven units of Shenzhen on the shipped example, for the tests of templates and returned workbooks.
import { join } from 'node:path';
import { isFailure } from '#kernel/failure';
import type { PlanBook } from '#model/planBook';
import type { Observation } from '#model/observation';
import { unitsOf } from '#model/place';
import { type Round, type RoundDefinition, roundDefinitionSchema } from '#model/round';
import { assess } from '#services/assess';
import { openWorkspace } from '#services/openWorkspace';

export interface SampleRound {
  readonly book: PlanBook;
  readonly known: readonly Observation[];
  readonly definition: RoundDefinition;
  readonly round: Round;
}

const ITEMS = [
  { indicator: 'gdp', unit: 'hundred-million-yuan', from: '0', to: '15000' },
  { indicator: 'gdp-growth', unit: 'percent', from: '-30', to: '100' },
  { indicator: 'value-added', cluster: 'all-sei', unit: 'hundred-million-yuan', from: '0', to: '10000' },
  { indicator: 'value-added', cluster: 'semiconductor-ic', unit: 'hundred-million-yuan', from: '0' },
  { indicator: 'little-giants', unit: 'enterprise', from: '0', to: '2000' },
] as const;

export async function sampleRound(): Promise<SampleRound> {
  const open = await openWorkspace(join('examples', 'shenzhen'));
  const made = isFailure(open) ? open : await assess(open);
  if (isFailure(made)) throw new Error(JSON.stringify(made));
  const { book, evidence } = made;
  const units = unitsOf(book.places, 'shenzhen');
  const definition = roundDefinitionSchema.parse({
    id: 'main-figures-2024',
    name: '2024年产业集群主要指标',
    period: '2024',
    deadline: '2025-02-20',
    items: ITEMS,
    reporters: units.map(({ id, name }) => ({
      id: `bureau-${id}`,
      name: `${name.zh}工业和信息化局`,
      kind: 'district',
      place: id,
    })),
  });
  return { book, known: evidence.observations, definition, round: roundOf(definition) };
}

/** The round before anything has come in. */
export function roundOf(definition: RoundDefinition): Round {
  return {
    definition,
    openedAt: '2025-01-10T01:00:00.000Z',
    openedBy: 'office',
    closed: false,
    progress: definition.reporters.map((reporter) => ({ reporter, state: 'not-reported' })),
  };
}
