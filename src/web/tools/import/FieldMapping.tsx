// Which column says what of a figure, and what is the same for all rows.
import { useState } from 'react';
import { UNIT_IDS } from '#kernel/unit';
import type { PreviewAnswer } from '#api/actions';
import type { Language } from '#kernel/language';
import type { ImportMapping, MappedField } from '#model/importMapping';
import { FINALITIES } from '#model/observation';
import { evidenceKinds } from '#words/kinds/evidence';
import { entryWords } from '#words/tools/toolsEntry';
import { mappedFieldWord, mappingWords } from '#words/tools/toolsImportMapping';
import { unitWord } from '#words/unit';
import { useAddress } from '../../routing/address.tsx';
import { withColumn, withConstant } from './mappingEdits.ts';
import { sheetOf, type MappingPartProps } from './mappingPart.ts';
import { NewSource } from './NewSource.tsx';

const MAIN: readonly MappedField[] = ['indicator', 'place', 'cluster', 'period', 'value', 'unit', 'source', 'finality'];
const FURTHER: readonly MappedField[] = [
  'vintage',
  'scope',
  'embargo',
  'missing',
  'comparator',
  'nature',
  'origin',
  'price_basis',
  'note',
  'id',
];
/** What differs from row to row by its nature, so that no constant makes sense. */
const NO_CONSTANT: ReadonlySet<MappedField> = new Set(['value', 'missing', 'comparator', 'id']);

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Values to choose from for a constant; undefined where it is typed. */
function choicesOf(
  field: MappedField,
  { sources, nouns }: PreviewAnswer,
  language: Language,
): readonly Choice[] | undefined {
  const kinds = (words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>): readonly Choice[] =>
    Object.entries(words).map(([value, word]) => ({ value, text: word[language] }));
  switch (field) {
    case 'finality':
      return FINALITIES.map((value) => ({ value, text: evidenceKinds.finality[value][language] }));
    case 'nature':
      return kinds(evidenceKinds.nature);
    case 'origin':
      return kinds(evidenceKinds.origin);
    case 'price_basis':
      return kinds(evidenceKinds.priceBasis);
    case 'scope':
      return Object.entries(entryWords[language].scopes).map(([value, text]) => ({ value, text }));
    case 'unit':
      return UNIT_IDS.map((value) => ({ value, text: unitWord(value, language) || value }));
    case 'indicator':
    case 'place':
    case 'cluster':
      return nouns?.[field].map(({ id, name }) => ({ value: id, text: name }));
    case 'source':
      return sources?.map(({ id, title }) => ({ value: id, text: title }));
    default:
      return undefined;
  }
}

interface ConstantProps {
  readonly label: string;
  readonly field: MappedField;
  readonly value: string;
  readonly choices: readonly Choice[] | undefined;
  /** Words of a value that is none of the choices. */
  readonly other?: string | undefined;
  readonly onSet: (value: string) => void;
}

/** Typed text counts when the field is left, so that the file is not read at every letter. */
function TypedConstant({ label, field, value, onSet }: ConstantProps) {
  const [text, setText] = useState(value);
  return (
    <input
      type={field === 'vintage' || field === 'embargo' ? 'date' : 'text'}
      aria-label={label}
      maxLength={1_000}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => {
        if (text.trim() !== value) onSet(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onSet(text.trim());
      }}
    />
  );
}

function Constant(props: ConstantProps) {
  const { label, value, choices, onSet } = props;
  if (choices === undefined) return <TypedConstant key={value} {...props} />;
  const isOther = value !== '' && !choices.some((choice) => choice.value === value);
  return (
    <select aria-label={label} value={value} onChange={(event) => onSet(event.target.value)}>
      <option value="">–</option>
      {isOther && <option value={value}>{props.other ?? value}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </select>
  );
}

/** In a cross table the cells are the values and the header rows say the rest. */
function isMappable(field: MappedField, mapping: ImportMapping): boolean {
  if (mapping.layout === 'long') return true;
  return field !== 'value' && !(mapping.headerFields ?? []).some((each) => each === field);
}

function FieldRow({ field, preview, mapping, onChange }: MappingPartProps & { readonly field: MappedField }) {
  const { language } = useAddress();
  const words = mappingWords[language];
  const name = mappedFieldWord(field, language);
  const column = mapping.columns?.[field] ?? '';
  const headers = [...new Set([...(sheetOf({ preview, mapping })?.headers ?? []), ...(column === '' ? [] : [column])])];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <select
          aria-label={words.columnOf(name)}
          value={column}
          onChange={(event) => onChange(withColumn(mapping, field, event.target.value))}
        >
          <option value="">{words.noColumn}</option>
          {headers
            .filter((header) => header !== '')
            .map((header) => (
              <option key={header} value={header}>
                {header}
              </option>
            ))}
        </select>
      </td>
      <td>
        {column === '' && !NO_CONSTANT.has(field) && (
          <Constant
            label={words.constantOf(name)}
            field={field}
            value={mapping.constants?.[field] ?? (field === 'source' ? (mapping.source ?? '') : '')}
            choices={choicesOf(field, preview, language)}
            other={field === 'source' ? mapping.newSource?.title : undefined}
            onSet={(value) => onChange(withConstant(mapping, field, value))}
          />
        )}
      </td>
    </tr>
  );
}

function Fields({ fields, ...part }: MappingPartProps & { readonly fields: readonly MappedField[] }) {
  const { language } = useAddress();
  const words = mappingWords[language];
  return (
    <div className="table-scroll mapping-fields">
      <table className="table">
        <thead>
          <tr>
            {[words.field, words.column, words.constant].map((title) => (
              <th key={title} scope="col" className="plain-header">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields
            .filter((field) => isMappable(field, part.mapping))
            .map((field) => (
              <FieldRow key={field} field={field} {...part} />
            ))}
        </tbody>
      </table>
    </div>
  );
}

export function FieldMapping(part: MappingPartProps) {
  const { language } = useAddress();
  return (
    <>
      <Fields fields={MAIN} {...part} />
      <NewSource {...part} />
      <details>
        <summary>{mappingWords[language].moreFields}</summary>
        <Fields fields={FURTHER} {...part} />
      </details>
    </>
  );
}
