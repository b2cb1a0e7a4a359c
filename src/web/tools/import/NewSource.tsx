// A source that the record does not have yet, told with the import whose figures come from it.
import { useState, type FormEvent } from 'react';
import { checksum } from '#kernel/checksum';
import { madeId } from '#model/madeId';
import { SOURCE_CLASSES } from '#model/observation';
import { evidenceKinds } from '#words/kinds/evidence';
import { mappingWords } from '#words/tools/toolsImportMapping';
import { useAddress } from '../../routing/address.tsx';
import { FormField } from '../form/FormField.tsx';
import { withNewSource } from './mappingEdits.ts';
import type { MappingPartProps } from './mappingPart.ts';

interface LineFieldProps {
  readonly label: string;
  readonly required?: boolean | undefined;
  readonly fault?: string | undefined;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function LineField({ value, onChange, ...field }: LineFieldProps) {
  return (
    <FormField {...field}>
      {(names) => (
        <input
          {...names}
          type="text"
          maxLength={1_000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}

export function NewSource({ mapping, onChange }: Omit<MappingPartProps, 'preview'>) {
  const { language } = useAddress();
  const words = mappingWords[language].newSource;
  const [isOpen, open] = useState(false);
  const [title, setTitle] = useState(mapping.newSource?.title ?? '');
  const [address, setAddress] = useState(mapping.newSource?.address ?? '');
  const [kind, setKind] = useState<string>(mapping.newSource?.class ?? SOURCE_CLASSES[0]);
  const [isChecked, check] = useState(false);
  const fault = isChecked && title.trim() === '' ? words.titleMissing : undefined;
  const use = (event: FormEvent): void => {
    event.preventDefault();
    check(true);
    const [named, at] = [title.trim(), address.trim()];
    if (named === '') return;
    const id = madeId(['source', checksum(`${named}|${at}`)]);
    onChange(withNewSource(mapping, { id, title: named, class: kind, ...(at === '' ? {} : { address: at }) }));
    open(false);
  };
  return (
    <details className="new-source" open={isOpen} onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{words.add}</summary>
      <form noValidate onSubmit={use}>
        <div className="field-row">
          <LineField label={words.title} required fault={fault} value={title} onChange={setTitle} />
          <LineField label={words.address} value={address} onChange={setAddress} />
          <FormField label={words.class}>
            {(names) => (
              <select {...names} value={kind} onChange={(event) => setKind(event.target.value)}>
                {SOURCE_CLASSES.map((each) => (
                  <option key={each} value={each}>
                    {evidenceKinds.sourceClass[each][language]}
                  </option>
                ))}
              </select>
            )}
          </FormField>
        </div>
        <p className="form-ways">
          <button type="submit">{words.use}</button>
        </p>
      </form>
    </details>
  );
}
