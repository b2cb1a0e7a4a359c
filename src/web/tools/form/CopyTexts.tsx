// Texts for several units, ready to be copied into messages: one by one, or all.
import { useState } from 'react';
import { toolWords } from '#words/tools/toolsCommon';
import { useAddress } from '../../routing/address.tsx';

interface CopyTextsProps {
  readonly texts: readonly { readonly id: string; readonly name: string; readonly text: string }[];
}

export function CopyTexts({ texts }: CopyTextsProps) {
  const { language } = useAddress();
  const words = toolWords[language];
  const [said, say] = useState('');
  const copy = async (text: string, done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      say(words.copyRefused);
    }
  };
  return (
    <>
      <p className="form-ways">
        <button type="button" onClick={() => void copy(texts.map(({ text }) => text).join('\n\n'), words.copiedAll)}>
          {words.copyAll}
        </button>
        <span role="status">{said}</span>
      </p>
      <ul className="copy-texts">
        {texts.map(({ id, name, text }) => (
          <li key={id}>
            <p className="copy-text">{text}</p>
            <button type="button" aria-label={words.copyOf(name)} onClick={() => void copy(text, words.copied(name))}>
              {words.copy}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
