// A block of a page by its kind: each kind has its own drawing.
import type { Block, PageView } from '#views/description';
import { ChartBlock } from '../chart/ChartBlock.tsx';
import { TableBlock } from '../table/TableBlock.tsx';
import { CountsBlock } from './CountsBlock.tsx';
import { FactsBlock } from './FactsBlock.tsx';
import { FindingsBlock } from './FindingsBlock.tsx';
import { ParagraphsBlock } from './ParagraphsBlock.tsx';
import { QuoteBlock } from './QuoteBlock.tsx';
import { SentenceText } from './SentenceText.tsx';
import { ToolBlock } from '../tools/ToolBlock.tsx';
import { TileMapBlock } from './TileMapBlock.tsx';
import type { HeadingLevel } from './headingLevel.ts';

interface BlockViewProps {
  readonly block: Block;
  readonly page: PageView;
  /** Level of headings inside the block. */
  readonly level: HeadingLevel;
  /** Heading above the block. */
  readonly under: string | undefined;
}

export function BlockView({ block, page, level, under }: BlockViewProps) {
  switch (block.kind) {
    case 'tool':
      return <ToolBlock tool={block.tool} level={level} />;
    case 'sentence':
      return (
        <p className={block.lead === true ? 'lead' : 'text'}>
          <SentenceText sentence={block.sentence} />
        </p>
      );
    case 'table':
      return <TableBlock table={block.table} page={page} level={level} under={under} />;
    case 'chart':
      return <ChartBlock chart={block.chart} page={page} level={level} />;
    case 'tile-map':
      return <TileMapBlock map={block.map} level={level} under={under} />;
    case 'facts':
      return <FactsBlock facts={block.facts} />;
    case 'list':
      return (
        <ul className="text-list">
          {block.items.map((item, index) => (
            <li key={String(index)}>
              <SentenceText sentence={item} />
            </li>
          ))}
        </ul>
      );
    case 'counts':
      return <CountsBlock counts={block.counts} />;
    case 'findings':
      return <FindingsBlock findings={block.findings} empty={block.empty} level={level} />;
    case 'quote':
      return <QuoteBlock quote={block} />;
    case 'paragraphs':
      return <ParagraphsBlock paragraphs={block.paragraphs} />;
    case 'callout':
      return (
        <p className={`callout callout-${block.tone}`}>
          <SentenceText sentence={block.sentence} />
        </p>
      );
  }
}
