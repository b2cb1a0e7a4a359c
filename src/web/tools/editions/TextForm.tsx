// Paragraphs in one language: the text, where it stands, who answers for it, earlier versions, and two versions that have come apart.
import { useId } from 'react';
import { EDITION_SCOPES, type EditionScope } from '#model/edition/edition';
import { toolWords } from '#words/tools/toolsCommon';
import { editionTextWords } from '#words/tools/toolsEditionTexts';
import { useAddress } from '../../routing/address.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';
import { TextField } from '../form/TextField.tsx';
import { useTextDraft, type SlotText, type TextTool } from './useTextDraft.ts';

/** Longest text of a slot, in characters. */
const LONGEST = 20_000;
const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en' } as const;

type Draft = ReturnType<typeof useTextDraft>;

interface TextFormProps {
  readonly tool: TextTool;
  readonly text: SlotText;
}

function Overtaken({ tool, text, draft }: TextFormProps & { readonly draft: Draft }) {
  const { language } = useAddress();
  const words = editionTextWords(language).text;
  const { language: of, version } = text;
  const by = tool.versions.find((each) => each.language === of && each.version === version)?.by ?? '';
  return (
    <div role="alert" className="callout callout-warning conflicts">
      <p>{words.conflict(by)}</p>
      <p className="field-hint">{words.theirs}</p>
      <p className="other-text" lang={LANGUAGE_TAGS[of]}>
        {text.text.trim() === '' ? words.emptied : text.text}
      </p>
      <p className="form-ways">
        <button type="button" onClick={draft.keepMine}>
          {words.keepMine}
        </button>
        <button type="button" onClick={draft.discard}>
          {words.takeTheirs}
        </button>
      </p>
    </div>
  );
}

function Versions({ tool, text, draft }: TextFormProps & { readonly draft: Draft }) {
  const { language } = useAddress();
  const words = editionTextWords(language).text;
  const versions = tool.versions.filter((each) => each.language === text.language && each.version !== text.version);
  if (versions.length === 0) return null;
  return (
    <details className="versions">
      <summary>{words.versions(versions.length)}</summary>
      <ul>
        {versions.map((each) => (
          <li key={each.version}>
            <p className="form-ways">
              <span className="muted">{words.version(each.version, each.by)}</span>
              <button
                type="button"
                className="quiet"
                aria-label={words.takeOf(each.version)}
                onClick={() => draft.type({ text: each.text })}
              >
                {words.take}
              </button>
            </p>
            <p className="other-text" lang={LANGUAGE_TAGS[each.language]}>
              {each.text.trim() === '' ? words.emptied : each.text}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How the text stands: saved, typed and kept, or as it is. */
function Standing({ text, draft }: { readonly text: SlotText; readonly draft: Draft }) {
  const { language } = useAddress();
  const words = editionTextWords(language).text;
  const said = draft.saved === undefined ? words.present(text.version) : words.saved(draft.saved);
  return (
    <p className="field-hint" role="status">
      {draft.isTyped && draft.saved === undefined ? words.kept : said}
    </p>
  );
}

function Ways({ draft }: { readonly draft: Draft }) {
  const { language } = useAddress();
  const words = editionTextWords(language).text;
  const { isPending } = draft.saving;
  return (
    <p className="form-ways">
      <button
        type="submit"
        className="primary"
        disabled={isPending || !draft.isTyped || draft.isOvertaken || draft.saved !== undefined}
      >
        {isPending ? toolWords[language].working : words.save}
      </button>
      {draft.isTyped && draft.saved === undefined && (
        <button type="button" className="quiet" onClick={draft.discard}>
          {words.discard}
        </button>
      )}
    </p>
  );
}

export function TextForm({ tool, text }: TextFormProps) {
  const { language } = useAddress();
  const words = editionTextWords(language).text;
  const draft = useTextDraft(tool, text);
  const { writing, saving, type } = draft;
  const name = useId();
  return (
    <form
      className="form edition-text"
      noValidate
      aria-labelledby={name}
      onSubmit={(event) => {
        event.preventDefault();
        draft.save();
      }}
    >
      <p id={name} className="edition-text-title">
        {words.of(tool.label, words.languages[text.language])}
      </p>
      <TextField
        label={words.text}
        kind="text"
        hint={words.hint}
        longest={LONGEST}
        language={LANGUAGE_TAGS[text.language]}
        value={writing.text}
        onChange={(typed) => type({ text: typed })}
      />
      <div className="field-row">
        <ChoiceField
          label={words.scope}
          choices={EDITION_SCOPES.map((id) => ({ id, text: words.scopes[id] }))}
          value={writing.scope}
          onChange={(scope) => type({ scope: scope as EditionScope })}
        />
        <TextField
          label={words.department}
          value={writing.department}
          onChange={(department) => type({ department })}
        />
      </div>
      {draft.isOvertaken ? <Overtaken tool={tool} text={text} draft={draft} /> : <ProblemNote error={saving.error} />}
      <Standing text={text} draft={draft} />
      <Ways draft={draft} />
      <Versions tool={tool} text={text} draft={draft} />
    </form>
  );
}
