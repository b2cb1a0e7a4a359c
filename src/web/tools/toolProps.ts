// What a tool is given by its page.
import type { ToolView } from '#views/description';

export interface ToolProps<Kind extends ToolView['tool'] = ToolView['tool']> {
  readonly tool: Extract<ToolView, { readonly tool: Kind }>;
  /** Level of headings inside the tool. */
  readonly level: 2 | 3;
}
