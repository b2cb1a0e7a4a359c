// Edits of an import's mapping: each answers the whole mapping anew.
import type { ImportMapping, MappedField } from '#model/importMapping';

type Texts = Readonly<Partial<Record<MappedField, string>>>;

function withText(texts: Texts | undefined, field: MappedField, text: string): Texts {
  const others = Object.fromEntries(Object.entries(texts ?? {}).filter(([each]) => each !== field)) as Texts;
  return text === '' ? others : { ...others, [field]: text };
}

/** The source of the whole file is a constant by another name: it gives way when that of `field` is set. */
function withoutSource(mapping: ImportMapping, field: MappedField): Pick<ImportMapping, 'source'> {
  return { source: field === 'source' ? undefined : mapping.source };
}

/** The column that says `field`; a constant of the same field goes, since both would contradict. */
export function withColumn(mapping: ImportMapping, field: MappedField, column: string): ImportMapping {
  const constants = column === '' ? mapping.constants : withText(mapping.constants, field, '');
  return { ...mapping, ...withoutSource(mapping, field), columns: withText(mapping.columns, field, column), constants };
}

export function withConstant(mapping: ImportMapping, field: MappedField, text: string): ImportMapping {
  return { ...mapping, ...withoutSource(mapping, field), constants: withText(mapping.constants, field, text) };
}

/** What `word` of the file stands for; an empty id takes it back. */
export function withWord(mapping: ImportMapping, field: MappedField, word: string, id: string): ImportMapping {
  const known = Object.fromEntries(Object.entries(mapping.values?.[field] ?? {}).filter(([each]) => each !== word));
  return { ...mapping, values: { ...mapping.values, [field]: id === '' ? known : { ...known, [word]: id } } };
}

/** What a sheet says of itself, in its name or title. */
const OF_SHEET: readonly MappedField[] = ['indicator', 'place', 'cluster', 'period'];

/** Another sheet has other columns, which are detected anew: only what holds for the whole file stays. */
export function withSheet(mapping: ImportMapping, sheet: string): ImportMapping {
  const { layout, values, source, newSource } = mapping;
  const kept = Object.entries(mapping.constants ?? {}).filter(([field]) => !OF_SHEET.includes(field as MappedField));
  return { sheet, layout, constants: Object.fromEntries(kept), values, source, newSource };
}

/** All figures come from a source that the import adds. */
export function withNewSource(mapping: ImportMapping, source: NonNullable<ImportMapping['newSource']>): ImportMapping {
  const { source: _, ...constants } = mapping.constants ?? {};
  const { source: _column, ...columns } = mapping.columns ?? {};
  return { ...mapping, columns, constants, source: source.id, newSource: source };
}

export function withHeader(mapping: ImportMapping, from: number, to: number): ImportMapping {
  return { ...mapping, header: { from, to: Math.max(from, to) } };
}

export function withHeaderField(mapping: ImportMapping, at: number, field: string): ImportMapping {
  const fields = (mapping.headerFields ?? []).map((each, index) => (index === at ? field : each));
  return { ...mapping, headerFields: fields as ImportMapping['headerFields'] };
}

/** The word-for-id pairs that are set, in order. */
export function setWords(mapping: ImportMapping): readonly { field: MappedField; word: string; id: string }[] {
  return Object.entries(mapping.values ?? {}).flatMap(([field, words]) =>
    Object.entries(words ?? {}).map(([word, id]) => ({ field: field as MappedField, word, id })),
  );
}
