// What a tool is given by its page.
import type { ToolView } from '#views/description';
import type { HeadingLevel } from '../blocks/headingLevel.ts';

export interface ToolProps<Kind extends ToolView['tool'] = ToolView['tool']> {
  readonly tool: Extract<ToolView, { readonly tool: Kind }>;
  /** Level of headings inside the tool. */
  readonly level: HeadingLevel;
}
