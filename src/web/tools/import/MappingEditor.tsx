// The mapping of an import, shown as it was detected and changed field by field; each change reads the file anew.
import type { ImportMapping } from '#model/importMapping';
import { importWords } from '#words/tools/toolsImport';
import { mappedFieldWord, mappingWords } from '#words/tools/toolsImportMapping';
import { HEADINGS, type HeadingLevel } from '../../blocks/headingLevel.ts';
import { useAddress } from '../../routing/address.tsx';
import { FormField } from '../form/FormField.tsx';
import { FieldMapping } from './FieldMapping.tsx';
import { sheetOf, type MappingPartProps } from './mappingPart.ts';
import { withHeader, withHeaderField, withSheet } from './mappingEdits.ts';
import { WordMapping } from './WordMapping.tsx';

function SheetNotes({ preview, mapping }: Omit<MappingPartProps, 'onChange'>) {
  const { language } = useAddress();
  const words = mappingWords[language];
  const hidden = preview.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  const sheet = sheetOf({ preview, mapping });
  const notes = [
    preview.detected ? importWords[language].detected : importWords[language].declared,
    ...(sheet?.title === undefined ? [] : [words.heading(sheet.title)]),
    ...(sheet?.unit === undefined ? [] : [words.printedUnit(sheet.unit)]),
    ...(hidden.length === 0 ? [] : [words.hidden(hidden.join(words.separator))]),
  ];
  return (
    <div className="import-notes">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

function SheetChoice({ preview, mapping, onChange }: MappingPartProps) {
  const { language } = useAddress();
  const words = mappingWords[language];
  const visible = preview.sheets.filter(({ hidden }) => !hidden);
  if (visible.length < 2) return null;
  return (
    <FormField label={words.sheet}>
      {(names) => (
        <select
          {...names}
          value={sheetOf({ preview, mapping })?.name ?? ''}
          onChange={({ target }) => onChange(withSheet(mapping, target.value))}
        >
          {visible.map(({ name, rows, columns }) => (
            <option key={name} value={name}>
              {words.sheetText(name, rows, columns)}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}

function HeaderRows({ mapping, onChange }: Omit<MappingPartProps, 'preview'>) {
  const { language } = useAddress();
  const words = mappingWords[language];
  const { from, to } = mapping.header ?? { from: 1, to: 1 };
  const row = (label: string, value: number, change: (row: number) => ImportMapping) => (
    <FormField label={label}>
      {(names) => (
        <input
          {...names}
          type="number"
          min={1}
          max={1_000}
          value={value}
          onChange={({ target }) => {
            const next = target.valueAsNumber;
            if (Number.isInteger(next) && next >= 1) onChange(change(next));
          }}
        />
      )}
    </FormField>
  );
  return (
    <>
      {row(words.headerFrom, from, (next) => withHeader(mapping, next, to))}
      {row(words.headerTo, to, (next) => withHeader(mapping, Math.min(from, next), next))}
    </>
  );
}

const CROSS: readonly NonNullable<ImportMapping['headerFields']>[number][] = [
  '',
  'indicator',
  'place',
  'cluster',
  'period',
  'unit',
];

function CrossHeaders({ mapping, onChange }: Omit<MappingPartProps, 'preview'>) {
  const { language } = useAddress();
  const words = mappingWords[language];
  return (mapping.headerFields ?? []).map((field, at) => (
    <FormField key={String(at)} label={words.headerRow(at + 1)}>
      {(names) => (
        <select
          {...names}
          value={field}
          onChange={({ target }) => onChange(withHeaderField(mapping, at, target.value))}
        >
          {CROSS.map((each) => (
            <option key={each} value={each}>
              {each === '' ? words.nothing : mappedFieldWord(each, language)}
            </option>
          ))}
        </select>
      )}
    </FormField>
  ));
}

export function MappingEditor({
  preview,
  mapping,
  onChange,
  level,
}: MappingPartProps & { readonly level: HeadingLevel }) {
  const { language } = useAddress();
  const words = mappingWords[language];
  const Heading = HEADINGS[level];
  const part = { preview, mapping, onChange };
  return (
    <div className="mapping">
      <Heading>{words.title}</Heading>
      <SheetNotes preview={preview} mapping={mapping} />
      <div className="field-row">
        <SheetChoice {...part} />
        <FormField label={words.layout}>
          {(names) => (
            <select
              {...names}
              value={mapping.layout}
              onChange={({ target }) => onChange({ ...mapping, layout: target.value === 'cross' ? 'cross' : 'long' })}
            >
              {(['long', 'cross'] as const).map((layout) => (
                <option key={layout} value={layout}>
                  {words.layouts[layout]}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <HeaderRows mapping={mapping} onChange={onChange} />
        {mapping.layout === 'cross' && <CrossHeaders mapping={mapping} onChange={onChange} />}
      </div>
      <FieldMapping {...part} />
      <WordMapping {...part} />
    </div>
  );
}
