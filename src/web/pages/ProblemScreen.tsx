// A page that cannot be shown: what happened, what is kept, what to do; with the nearest page where there is one.
import { nearestPage } from '#api/pagePath';
import type { Link } from '#views/description';
import { failureSentence } from '#words/failures';
import { AnswerProblem } from '../data/readJson.ts';
import { useAddress, type Address } from '../routing/address.tsx';
import { PageLink } from '../routing/PageLink.tsx';
import { DATE_KEYS, withoutKey } from '../routing/linkHref.ts';
import { problemKind } from './problemKind.ts';

interface Nearest {
  readonly link: Link;
  readonly text: string;
}

/** What was probably meant: the id that the server names, else the list of a mistyped path. */
function nearestOf({ words, page, segment }: Address, nearestId: string | undefined): Nearest | undefined {
  if (page !== undefined)
    return nearestId === undefined ? undefined : { link: { page, id: nearestId }, text: nearestId };
  const list = nearestPage(segment);
  return list === undefined ? undefined : { link: { page: list }, text: words.navigation[list] };
}

export function ProblemScreen({ error, retry }: { readonly error: Error | null; readonly retry: () => void }) {
  const address = useAddress();
  const { words, page, query, replaceQuery } = address;
  const problem = error instanceof AnswerProblem ? error.problem : undefined;
  const kind = problemKind(page, error);
  const nearest = nearestOf(address, problem?.nearest);
  const sentence =
    problem === undefined ? undefined : failureSentence(problem, problem.id ?? problem.about ?? '', address.language);
  const { titles, what, kept, retry: again, nearest: meant, home, detail } = words.error;
  return (
    <div role="alert" className="problem">
      <h1>{titles[kind]}</h1>
      <p>{sentence ?? `${what[kind]} ${kept}`}</p>
      {nearest !== undefined && (
        <p>
          {meant} <PageLink link={nearest.link}>{nearest.text}</PageLink>
        </p>
      )}
      <p className="problem-ways">
        {kind !== 'not-found' && (
          <button type="button" onClick={retry}>
            {again}
          </button>
        )}
        {DATE_KEYS.filter((key) => query[key] !== undefined).map((key) => (
          <button key={key} type="button" onClick={() => replaceQuery((present) => withoutKey(present, key))}>
            {key === 'asOf' ? words.asOfReset : words.knownOn.reset}
          </button>
        ))}
        <PageLink link={{ page: 'overview' }}>{home}</PageLink>
      </p>
      {problem !== undefined && (
        <details>
          <summary>{detail}</summary>
          <p lang="en">{problem.detail}</p>
        </details>
      )}
    </div>
  );
}
