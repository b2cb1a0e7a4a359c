// The sections of a page, one below the other: heading and blocks.
import type { Block, PageView } from '#views/description';
import { BlockView } from './BlockView.tsx';
import { headingLevels, HEADINGS, headingText, levelBelow } from './headingLevel.ts';

/** A tool keeps what it holds when a block comes or goes before it. */
function blockKey(block: Block, index: number): string {
  if (block.kind !== 'tool') return String(index);
  const { tool } = block;
  switch (tool.tool) {
    case 'edit-item':
      return `${tool.list}/${tool.id ?? ''}/${tool.label}`;
    case 'undo-draft-edit':
      return `${tool.tool}/${tool.seq}`;
    case 'edition-text':
      return `${tool.tool}/${tool.slot}`;
    case 'answer-opinion':
      return `${tool.tool}/${tool.number}`;
    default:
      return tool.tool;
  }
}

export function SectionList({ view }: { readonly view: PageView }) {
  const levels = headingLevels(view.sections);
  return view.sections.map((section, at) => {
    const level = levels[at] ?? 2;
    const Heading = HEADINGS[level];
    return (
      <section
        key={`${view.page}/${view.id ?? ''}/${section.id}`}
        id={section.id}
        className={level > 2 ? 'section section-below' : 'section'}
      >
        {section.heading !== undefined && <Heading tabIndex={-1}>{headingText(section)}</Heading>}
        {section.blocks.map((block, index) => (
          <BlockView
            key={blockKey(block, index)}
            block={block}
            page={view}
            level={section.heading === undefined ? level : levelBelow(level)}
            under={section.heading ?? view.title}
          />
        ))}
      </section>
    );
  });
}
