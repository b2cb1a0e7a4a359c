// Start of the pages in the browser.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from './data/querying.ts';
import { AnswerProblem } from './data/readJson.ts';
import { RouterProvider } from './routing/navigation.ts';
import { screenRouter } from './routing/router.tsx';
import { Screen } from './shell/Screen.tsx';
import { startTheme } from './state/theme.ts';
import './styles/index.css';

const MINUTE = 60_000;

/** Only a server that did not answer is asked again; a problem it tells of stays one. */
function mayAskAgain(count: number, error: unknown): boolean {
  return count < 1 && error instanceof AnswerProblem && error.problem === undefined;
}

startTheme();
const answers = new QueryClient({
  defaultOptions: { queries: { staleTime: MINUTE, retry: mayAskAgain, retryDelay: 500, networkMode: 'always' } },
});
const root = document.getElementById('root');
if (root === null) throw new Error('no root element');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={answers}>
      <RouterProvider router={screenRouter(Screen)} />
    </QueryClientProvider>
  </StrictMode>,
);
