// Import of a table: the tool, and what the importer takes.
import type { PageView } from '../description.ts';
import { listBlock, section, sentenceBlock } from '../pageFrame.ts';
import { compose, linkTo, piece } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import { pastSection, recordPage, toolBlock } from './recordFrame.ts';

export function importPage(context: ViewContext): PageView {
  const { words } = context;
  const others = compose(words.record.import.others, {
    data: piece(words.common.pages.data, linkTo('data')),
    entry: piece(words.common.pages.entry, linkTo('entry')),
  });
  return recordPage(context, {
    page: 'import',
    sections: () => [
      pastSection(context),
      section(
        'import',
        undefined,
        sentenceBlock([piece(words.record.import.lead)], true),
        toolBlock(context, { tool: 'import' }),
      ),
      section(
        'accepts',
        undefined,
        listBlock(words.record.import.accepts.map((line) => [piece(line)])),
        sentenceBlock(others),
      ),
    ],
  });
}
