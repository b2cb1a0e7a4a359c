// A tool of a page by its kind; each is loaded when a page first shows it.
import type { ToolView } from '#views/description';

interface ToolBlockProps {
  readonly tool: ToolView;
  /** Level of headings inside the tool. */
  readonly level: 2 | 3;
}

export function ToolBlock({ tool }: ToolBlockProps) {
  return <div data-tool={tool.tool} />;
}
