// A list to choose several things from, with a search over their names.
import { useState } from 'react';
import { formWords } from '#words/tools/toolsForm';
import { useAddress } from '../../routing/address.tsx';

interface PickListProps {
  readonly title: string;
  readonly find: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export function PickList({ title, find, choices, chosen, onChange }: PickListProps) {
  const { language } = useAddress();
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const shown = choices.filter(({ id, name }) => name.toLowerCase().includes(wanted) || id.includes(wanted));
  const toggle = (id: string): void =>
    onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <fieldset className="pick-list">
      <legend>{title}</legend>
      <input
        type="search"
        aria-label={find}
        placeholder={find}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="pick-choices">
        {shown.map(({ id, name }) => (
          <label key={id} className="box">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {name}
          </label>
        ))}
        {shown.length === 0 && <p className="muted">{formWords(language).noneFits}</p>}
      </div>
    </fieldset>
  );
}
