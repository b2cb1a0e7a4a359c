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
      <form className="field-row" noValidate onSubmit={use}>
        <FormField label={words.title} required fault={fault}>
          {(names) => (
            <input
              {...names}
              type="text"
              maxLength={1_000}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </FormField>
        <FormField label={words.address}>
          {(names) => (
            <input
              {...names}
              type="text"
              maxLength={1_000}
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          )}
        </FormField>
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
        <button type="submit">{words.use}</button>
      </form>
    </details>
  );
}
