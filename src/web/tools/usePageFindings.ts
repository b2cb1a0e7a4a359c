// Findings that the page shows, for a tool that has to weigh them before it acts.
import type { FindingView } from '#views/description';
import { usePage } from '../data/answers.ts';
import { useAddress } from '../routing/address.tsx';

/** Undefined where the page tells of no findings at all, neither of some nor that there are none. */
export function usePageFindings(): readonly FindingView[] | undefined {
  const view = usePage(useAddress()).data;
  const blocks = view?.sections.flatMap((section) => section.blocks) ?? [];
  const told = blocks.filter((block) => block.kind === 'findings');
  return told.length === 0 ? undefined : told.flatMap(({ findings }) => findings);
}
