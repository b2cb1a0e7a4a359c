// The paragraphs of a slot, written in each language; what is typed is kept in this browser until it is saved.
import { editionTextWords } from '#words/tools/toolsEditionTexts';
import { useAddress } from '../../routing/address.tsx';
import { Unfold } from '../form/Unfold.tsx';
import type { ToolProps } from '../toolProps.ts';
import { TextForm } from './TextForm.tsx';
import { hasKeptText } from './useTextDraft.ts';

export default function EditionText({ tool }: ToolProps<'edition-text'>) {
  const { language } = useAddress();
  const words = editionTextWords(language).text;
  const what = tool.texts.some(({ version }) => version > 0) ? words.change : words.write;
  // The reader's own language stands first.
  const texts = tool.texts.toSorted((a, b) => Number(b.language === language) - Number(a.language === language));
  const present = texts.find(({ text }) => text.trim() !== '');
  return (
    <>
      {present !== undefined && (
        <p className="other-text" lang={present.language === 'zh' ? 'zh-CN' : 'en'}>
          {present.text}
        </p>
      )}
      <Unfold
        label={what}
        name={words.of(what, tool.label)}
        isOpenAtFirst={texts.some((text) => hasKeptText(tool, text.language))}
      >
        {() => (
          <div className="edition-texts">
            {texts.map((text) => (
              <TextForm key={text.language} tool={tool} text={text} />
            ))}
          </div>
        )}
      </Unfold>
    </>
  );
}
