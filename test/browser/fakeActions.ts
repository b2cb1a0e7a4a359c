// Answers of the record's actions as a test gives them, behind the pages of a visit; what was asked is kept.
import type { Page } from 'playwright-core';
import type { ActionAnswers, ActionName } from '#api/actions';

type Input = Record<string, unknown>;
/** A failure as the server would tell of it: its kind, and what it is about. */
interface Refusal {
  readonly refusal: 'conflict' | 'not-found';
  readonly what: string;
}
type Answer<Name extends ActionName> = ActionAnswers[Name] | Refusal;
export type Answers = { [Name in ActionName]?: (input: Input) => Answer<Name> };

const STATUS = { conflict: 409, 'not-found': 404 } as const;

/** Puts `answers` behind the pages; gives the inputs asked of an action, in order. */
export async function serveActions(page: Page, answers: Answers): Promise<(action: ActionName) => Input[]> {
  const asked: { action: string; input: Input }[] = [];
  await page.route('**/api/actions/*', async (route) => {
    const request = route.request();
    const action = new URL(request.url()).pathname.split('/').at(-1) as ActionName;
    const input = request.postDataJSON() as Input;
    asked.push({ action, input });
    const answer = answers[action]?.(input) ?? { refusal: 'not-found' as const, what: action };
    if (!('refusal' in answer)) return route.fulfill({ json: answer });
    const { refusal, what } = answer;
    const problem = {
      type: `urn:marshall:problem:${refusal}`,
      title: refusal,
      status: STATUS[refusal],
      detail: `${action}: ${what}`,
      failure: refusal,
      what,
    };
    return route.fulfill({
      status: STATUS[refusal],
      contentType: 'application/problem+json',
      body: JSON.stringify(problem),
    });
  });
  return (action) => asked.filter((each) => each.action === action).map(({ input }) => input);
}
