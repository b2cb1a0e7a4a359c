// Files of the workspace that differ from the version in force, and loading them as a new one.
import { planToolWords } from '#words/tools/toolsPlan';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { announce } from '../../state/announcement.ts';
import { Question } from '../form/Question.tsx';
import { useQuestion } from '../form/useQuestion.ts';
import type { ToolProps } from '../toolProps.ts';

const SHOWN_FILES = 12;

export default function LoadFiles({ tool: { differing } }: ToolProps<'load-files'>) {
  const { language } = useAddress();
  const words = planToolWords(language).files;
  const loading = useAction('load-files');
  const { about, ask, close } = useQuestion<true>();
  const load = (reason: string): void =>
    loading.mutate(
      { reason },
      {
        onSuccess: ({ version }) => {
          announce(version === undefined ? words.same : words.done(version));
          close();
        },
      },
    );
  return (
    <div className="load-files">
      {differing.length > 0 && (
        <div className="callout callout-warning">
          <p>{words.differ(differing.length)}</p>
          <ul className="text-list">
            {differing.slice(0, SHOWN_FILES).map((path) => (
              <li key={path}>
                <code>{path}</code>
              </li>
            ))}
            {differing.length > SHOWN_FILES && <li>{words.more(differing.length - SHOWN_FILES)}</li>}
          </ul>
          <p>{words.inForce}</p>
          <p className="form-ways">
            <button type="button" onClick={() => ask(true)}>
              {words.button}
            </button>
          </p>
        </div>
      )}
      {about !== undefined && (
        <Question
          title={words.button}
          confirm={words.button}
          reason="required"
          isBusy={loading.isPending}
          error={loading.error}
          onClose={close}
          onConfirm={load}
        >
          <p>{words.meaning}</p>
        </Question>
      )}
    </div>
  );
}
