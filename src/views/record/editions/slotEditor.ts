// Editor of a slot: in each language of the edition the paragraphs that count, with all their versions; read where nothing can be written.
import type { Language } from '#kernel/language';
import { paragraphsOf, type EditionTexts, type ParagraphVersion } from '#model/edition/editionText';
import type { Block, ToolView } from '../../description.ts';
import { unitText } from '../../edition/unitText.ts';
import { compose, textOf } from '../../sentence.ts';
import type { ViewContext } from '../../viewContext.ts';
import { momentText } from '../moment.ts';
import { toolBlock } from '../recordFrame.ts';
import type { EditionEntry } from './pageOfEdition.ts';
import type { SlotProgress } from './slotProgress.ts';

type EditionTextTool = Extract<ToolView, { readonly tool: 'edition-text' }>;

function versionsOf(texts: EditionTexts, slot: string, language: Language): readonly ParagraphVersion[] {
  return texts.paragraphs.filter((one) => one.slot === slot && one.language === language);
}

function textIn({ texts }: EditionEntry, { slot, department }: SlotProgress, language: Language) {
  const last = versionsOf(texts, slot.id, language).at(-1);
  const answering = last?.department ?? department;
  return {
    language,
    text: last?.text ?? '',
    version: last?.version ?? 0,
    scope: last?.scope ?? 'internal',
    ...(answering === undefined ? {} : { department: answering }),
  } as const;
}

function allVersions(
  { words }: ViewContext,
  { edition, texts }: EditionEntry,
  slot: string,
): EditionTextTool['versions'] {
  return edition.definition.languages
    .flatMap((language) => versionsOf(texts, slot, language))
    .toSorted((a, b) => b.change - a.change)
    .map(({ language, version, text, author, at }) => ({
      language,
      version,
      text,
      by: textOf(compose(words.editionTexts.by, { author, at: momentText(at) })),
    }));
}

/** What counts in the page's language, to be read. */
function readBlock(context: ViewContext, { slot, texts }: SlotProgress): Block | undefined {
  const text = texts.get(context.language);
  if (text === undefined) return undefined;
  const { version, author, at } = text;
  const department = text.department === undefined ? undefined : unitText(context, text.department);
  return {
    kind: 'paragraphs',
    paragraphs: {
      slot: slot.id,
      label: slot.label,
      paragraphs: paragraphsOf(text.text),
      version,
      author,
      department,
      at: momentText(at),
    },
  };
}

export function slotEditor(context: ViewContext, entry: EditionEntry, progress: SlotProgress): Block | undefined {
  const { slot } = progress;
  const { definition, state } = entry.edition;
  if (state === 'issued') return readBlock(context, progress);
  const tool: EditionTextTool = {
    tool: 'edition-text',
    edition: definition.id,
    slot: slot.id,
    label: slot.label,
    texts: definition.languages.map((language) => textIn(entry, progress, language)),
    versions: allVersions(context, entry, slot.id),
  };
  return toolBlock(context, tool) ?? readBlock(context, progress);
}
