// Files of the folder that differ from the plan version in force: named, with the two ways out.
import type { Block, Sentence } from '../description.ts';
import { listBlock, sentenceBlock, warningBlock } from '../pageFrame.ts';
import { compose, linkTo, piece } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import { toolBlock } from './recordFrame.ts';

const SHOWN = 20;

function differingSentence(context: ViewContext, count: number): Sentence {
  return compose(context.words.record.differing(count), { count: String(count) });
}

/** One line for pages that only point to the data page. */
export function differingNote(context: ViewContext): Block | undefined {
  const { words, assessment } = context;
  const count = assessment.record?.differing?.length ?? 0;
  if (count === 0) return undefined;
  const link = compose(words.record.differingLink, { data: piece(words.common.pages.data, linkTo('data')) });
  return warningBlock([...differingSentence(context, count), piece(words.common.wordSpace), ...link]);
}

/** The tool names the files itself; where nothing can be written they are listed. */
export function differingBlocks(context: ViewContext): readonly (Block | undefined)[] {
  const differing = context.assessment.record?.differing ?? [];
  if (differing.length === 0) return [];
  const { record: words } = context.words;
  const tool = toolBlock(context, { tool: 'load-files', differing });
  const waysOut = sentenceBlock([piece(words.waysOut)]);
  if (tool !== undefined) return [tool, waysOut];
  const more = differing.length - SHOWN;
  const rest = more > 0 ? [compose(words.differingMore, { count: String(more) })] : [];
  const paths = differing.slice(0, SHOWN).map((path) => [piece(path)]);
  return [warningBlock(differingSentence(context, differing.length)), listBlock([...paths, ...rest]), waysOut];
}
