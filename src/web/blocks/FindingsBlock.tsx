// Findings of the check: what is wrong, why it matters, what to do, and the place in the file with its words.
import { lazy, Suspense } from 'react';
import type { FindingView } from '#views/description';
import { severityWord } from '#words/status';
import { useAddress } from '../routing/address.tsx';
import { MarkSign } from './MarkSign.tsx';
import { SentenceText } from './SentenceText.tsx';
import { HEADINGS, type HeadingLevel } from './headingLevel.ts';

const ExplainFinding = lazy(() => import('../tools/findings/ExplainFinding.tsx'));

function FindingPlace({ finding }: { readonly finding: FindingView }) {
  const { words } = useAddress();
  return (
    <details>
      <summary>
        {words.finding.place} <code>{finding.place}</code>
      </summary>
      {finding.sourceLine !== undefined && (
        // Scrolls on its own where the line is long, so it must be reachable by keyboard.
        <pre tabIndex={0}>{[finding.sourceLine, finding.caret].filter(Boolean).join('\n')}</pre>
      )}
      {finding.related.length > 0 && (
        <ul>
          {finding.related.map((related) => (
            <li key={related.role + related.place}>
              {related.role} <code>{related.place}</code>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Finding({ finding, level }: { readonly finding: FindingView; readonly level: HeadingLevel }) {
  const { words, language } = useAddress();
  const Heading = HEADINGS[level];
  return (
    <li className={`finding finding-${finding.severity}`}>
      <p className="finding-kind">
        <MarkSign mark={finding.severity} />
        {severityWord(finding.severity, language)} <code>{finding.code}</code>
        {finding.scenario !== undefined && (
          <span className="scenario">
            {words.finding.scenario} {finding.scenario}
          </span>
        )}
      </p>
      <Heading className="finding-what">{finding.what}</Heading>
      {finding.explanation !== undefined && <p className="finding-explanation">{finding.explanation}</p>}
      <dl className="facts">
        {finding.why !== '' && (
          <div>
            <dt>{words.finding.why}</dt>
            <dd>{finding.why}</dd>
          </div>
        )}
        {finding.todo !== '' && (
          <div>
            <dt>{words.finding.todo}</dt>
            <dd>{finding.todo}</dd>
          </div>
        )}
        {finding.subjects.length > 0 && (
          <div>
            <dt>{words.finding.subjects}</dt>
            <dd className="subjects">
              {finding.subjects.map((subject, index) => (
                <span key={String(index)}>
                  <SentenceText sentence={[subject]} />
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {finding.place !== '' && <FindingPlace finding={finding} />}
      {finding.explain !== undefined && (
        <Suspense>
          <p className="finding-ways">
            <ExplainFinding code={finding.code} subject={finding.explain} what={finding.what} />
          </p>
        </Suspense>
      )}
    </li>
  );
}

interface FindingsBlockProps {
  readonly findings: readonly FindingView[];
  readonly empty: string;
  readonly level: HeadingLevel;
}

export function FindingsBlock({ findings, empty, level }: FindingsBlockProps) {
  if (findings.length === 0) return <p className="muted">{empty}</p>;
  return (
    <ul className="findings">
      {findings.map((finding, index) => (
        <Finding key={`${finding.code}/${finding.place}/${index}`} finding={finding} level={level} />
      ))}
    </ul>
  );
}
