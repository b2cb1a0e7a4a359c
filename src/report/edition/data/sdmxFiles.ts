// Observations of an edition as SDMX-CSV 2.1 and SDMX-JSON 2.1 (SDMX 3.1). https://github.com/sdmx-twg
import { writeCsv } from '#formats/csvWriter';
import type { OutputFile } from '#formats/sourceFile';
import { nameIn, type Name } from '#kernel/language';
import { utf8 } from '../../bytes.ts';
import type { DataInput } from './dataInput.ts';
import {
  AGENCY,
  ATTRIBUTES,
  type Attribute,
  codeNames,
  COMPONENT_NAMES,
  type Dimension,
  DIMENSIONS,
  type SdmxObservation,
  sdmxObservations,
  STRUCTURE_ID,
  STRUCTURE_VERSION,
} from './sdmxObservations.ts';

export function sdmxFiles(data: DataInput): readonly OutputFile[] {
  const observations = sdmxObservations(data);
  return [
    { path: 'observations.sdmx.csv', bytes: utf8(csvMessage(observations)) },
    { path: 'observations.sdmx.json', bytes: utf8(`${JSON.stringify(jsonMessage(data, observations))}\n`) },
  ];
}

/** One row a figure, action R (replace). A missing value is an empty cell with OBS_STATUS M. */
function csvMessage(observations: readonly SdmxObservation[]): string {
  const structure = `${AGENCY}:${STRUCTURE_ID}(${STRUCTURE_VERSION})`;
  const header = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...DIMENSIONS, 'OBS_VALUE', ...ATTRIBUTES];
  const rows = observations.map(({ key, value, attributes }) => [
    'datastructure',
    structure,
    'R',
    ...DIMENSIONS.map((dimension) => key[dimension]),
    value ?? '',
    ...ATTRIBUTES.map((attribute) => attributes[attribute]),
  ]);
  return writeCsv(header, rows);
}

type Component = Dimension | Attribute;
type Codes = Readonly<Record<Component, readonly string[]>>;

/** Codes that occur, in the order in which they sort; an observation names them by their index. */
function codesOf(observations: readonly SdmxObservation[]): Codes {
  const of = (pick: (one: SdmxObservation) => string): readonly string[] =>
    [...new Set(observations.map(pick))].filter((code) => code !== '').toSorted();
  return Object.fromEntries([
    ...DIMENSIONS.map((dimension) => [dimension, of(({ key }) => key[dimension])]),
    ...ATTRIBUTES.map((attribute) => [attribute, of(({ attributes }) => attributes[attribute])]),
  ]) as Codes;
}

const localised = (names: Name): { readonly name: string; readonly names: Name } => ({
  name: nameIn(names, 'en'),
  names,
});

function jsonMessage(data: DataInput, observations: readonly SdmxObservation[]): object {
  const codes = codesOf(observations);
  return {
    $schema: 'https://json.sdmx.org/2.1/sdmx-json-data-schema.json',
    meta: {
      id: `${data.assessment.book.workspace.id}-${data.input.id}-${data.input.scope}`,
      prepared: `${data.date}T00:00:00Z`,
      contentLanguages: ['en', 'zh'],
      sender: { id: AGENCY, ...localised({ zh: '产业集群规划监测系统', en: 'Marshall' }) },
    },
    data: {
      structures: [structure(data, codes)],
      dataSets: [{ structure: 0, action: 'Replace', observations: Object.fromEntries(indexed(observations, codes)) }],
    },
  };
}

function structure(data: DataInput, codes: Codes): object {
  const nameOf = codeNames(data);
  /** None where no figure has any: an empty list is not allowed. */
  const values = (component: Component): { readonly values?: readonly object[] } => {
    const list = codes[component].map((id) => {
      if (PLAIN.has(component)) return { value: id };
      return { id, ...localised(nameOf(component, id) ?? { en: id }) };
    });
    return list.length === 0 ? {} : { values: list };
  };
  const component = (id: Component | 'OBS_VALUE'): object => ({ id, ...localised(COMPONENT_NAMES[id]) });
  const urn = `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${AGENCY}:${STRUCTURE_ID}(${STRUCTURE_VERSION})`;
  return {
    ...localised({ zh: '数据', en: 'Observations' }),
    dataSets: [0],
    links: [{ urn, rel: 'datastructure' }],
    dimensions: {
      dataSet: [],
      series: [],
      observation: DIMENSIONS.map((id, keyPosition) => ({ ...component(id), keyPosition, ...values(id) })),
    },
    measures: {
      observation: [{ ...component('OBS_VALUE'), format: { dataType: 'Decimal' } }],
    },
    attributes: {
      dataSet: [],
      series: [],
      observation: ATTRIBUTES.map((id) => ({
        ...component(id),
        relationship: { observation: {} },
        ...values(id),
      })),
    },
  };
}

/** Components that have texts, numbers and dates, not codes. */
const PLAIN: ReadonlySet<Component> = new Set(['SERIAL', 'TIME_PERIOD', 'PUBLISHED', 'FIGURE_ID']);

/** Key of indices → value, then the index of each attribute's value; null where there is none. */
function indexed(
  observations: readonly SdmxObservation[],
  codes: Codes,
): readonly (readonly [string, readonly (string | number | null)[]])[] {
  const places = new Map(
    Object.entries(codes).map(([component, list]) => [component, new Map(list.map((code, at) => [code, at]))]),
  );
  const indexOf = (component: Component, code: string): number | undefined => places.get(component)?.get(code);
  return observations.map(({ key, value, attributes }) => [
    DIMENSIONS.map((dimension) => indexOf(dimension, key[dimension]) ?? 0).join(':'),
    [value ?? null, ...ATTRIBUTES.map((attribute) => indexOf(attribute, attributes[attribute]) ?? null)],
  ]);
}
