// Words of the file that name nothing known, with what they may stand for; and those that were told already.
import type { PreviewAnswer } from '#api/actions';
import type { MappedField } from '#model/importMapping';
import { mappedFieldWord, mappingWords } from '#words/tools/toolsImportMapping';
import { useAddress } from '../../routing/address.tsx';
import type { MappingPartProps } from './mappingPart.ts';
import { setWords, withWord } from './mappingEdits.ts';

type Noun = { readonly id: string; readonly name: string };

function nounsOf({ nouns }: PreviewAnswer, field: MappedField): readonly Noun[] {
  return field === 'indicator' || field === 'place' || field === 'cluster' ? (nouns?.[field] ?? []) : [];
}

/** What is likely comes first, then everything else there is. */
function choicesOf(preview: PreviewAnswer, field: MappedField, likely: readonly Noun[]): readonly Noun[] {
  const others = nounsOf(preview, field).filter(({ id }) => likely.every((one) => one.id !== id));
  return [...likely, ...others];
}

export function WordMapping({ preview, mapping, onChange }: MappingPartProps) {
  const { language } = useAddress();
  const words = mappingWords[language];
  const unknown = preview.unknown ?? [];
  const told = setWords(mapping);
  if (unknown.length === 0 && told.length === 0) return null;
  return (
    <div className="word-mapping" role="group" aria-label={words.words}>
      <p>
        <b>{words.words}</b> {unknown.length > 0 && <span className="muted">{words.wordsHint}</span>}
      </p>
      <ul className="word-list">
        {unknown.map(({ field, word, rows, suggestions }) => (
          <li key={`${field} ${word}`}>
            <span>
              “{word}” <span className="muted">{`${mappedFieldWord(field, language)} · ${words.inRows(rows)}`}</span>
            </span>
            <select
              aria-label={words.standsFor(word)}
              value=""
              onChange={(event) => onChange(withWord(mapping, field, word, event.target.value))}
            >
              <option value="">{words.refuse}</option>
              {choicesOf(preview, field, suggestions).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </li>
        ))}
        {told.map(({ field, word, id }) => (
          <li key={`${field} ${word}`}>
            <span>
              “{word}” → {nounsOf(preview, field).find((noun) => noun.id === id)?.name ?? <code>{id}</code>}{' '}
              <span className="muted">{mappedFieldWord(field, language)}</span>
            </span>
            <button type="button" className="quiet" onClick={() => onChange(withWord(mapping, field, word, ''))}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
