// What a document takes over from a page: its blocks without tools, findings and quotes.
import type { Block } from '../description.ts';
import type { EditionBlock } from './editionDocument.ts';

export function toldBlocks(blocks: readonly (Block | undefined)[]): readonly EditionBlock[] {
  return blocks.flatMap((block) =>
    block === undefined || block.kind === 'tool' || block.kind === 'findings' || block.kind === 'quote' ? [] : [block],
  );
}
