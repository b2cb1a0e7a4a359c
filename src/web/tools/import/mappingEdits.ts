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

/** Another sheet has other columns: only what holds for the whole file stays. */
export function withSheet(mapping: ImportMapping, sheet: string): ImportMapping {
  return { sheet, layout: mapping.layout, constants: mapping.constants, values: mapping.values };
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
