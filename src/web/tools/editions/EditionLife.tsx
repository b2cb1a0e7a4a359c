// The life of an edition: where it stands, what stands in the way, and what can be done with it from here.
import { EDITION_STATES } from '#model/edition/edition';
import { editionToolWords } from '#words/tools/toolsEditions';
import { useAddress } from '../../routing/address.tsx';
import type { ToolProps } from '../toolProps.ts';
import { BuildEdition } from './BuildEdition.tsx';
import { IssueEdition, IssueState } from './IssueEdition.tsx';
import { MoveEdition } from './MoveEdition.tsx';
import { SaveEditionDraft } from './SaveEditionDraft.tsx';
import { useEditionJob } from './useEditionJob.ts';
import { VerifyEdition } from './VerifyEdition.tsx';

export type LifeTool = ToolProps<'edition-life'>['tool'];

function Steps({ state }: { readonly state: LifeTool['state'] }) {
  const { language } = useAddress();
  const { stages, steps } = editionToolWords(language).life;
  return (
    <ol className="steps" aria-label={stages}>
      {EDITION_STATES.map((step) => (
        <li key={step} aria-current={step === state ? 'step' : undefined}>
          {steps[step]}
        </li>
      ))}
    </ol>
  );
}

export default function EditionLife({ tool, level }: ToolProps<'edition-life'>) {
  const { language } = useAddress();
  const words = editionToolWords(language).life;
  // Kept here, since what is done with an issued edition is not offered any more when its job is done.
  const issuing = useEditionJob('issue-edition');
  const isIssued = tool.state === 'issued';
  return (
    <div className="edition-life">
      <Steps state={tool.state} />
      {tool.open.length > 0 && (
        <div className="callout callout-warning">
          <p>{words.open}</p>
          <ul className="text-list">
            {tool.open.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {!isIssued && (
        <div className="form-ways">
          {tool.moves.includes('issued') && <IssueEdition tool={tool} issuing={issuing} />}
          <MoveEdition tool={tool} />
          <SaveEditionDraft edition={tool.edition} />
        </div>
      )}
      <IssueState issuing={issuing} />
      {isIssued ? <VerifyEdition edition={tool.edition} level={level} /> : <BuildEdition edition={tool.edition} />}
    </div>
  );
}
