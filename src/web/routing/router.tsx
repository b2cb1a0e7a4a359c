// Routes of the screen: /:language, /:language/:segment, /:language/:segment/:id; all are drawn by the shell, which stays.
import type { ReactNode } from 'react';
import { queryText } from '#api/addresses';
import { basePath } from './basePath.ts';
import { parseQuery } from './linkHref.ts';
import { createBrowserHistory, createRootRoute, createRoute, createRouter } from './navigation.ts';

const nothing = (): null => null;

/** The router whose every address is drawn by `screen`. */
export function screenRouter(screen: () => ReactNode) {
  const root = createRootRoute({ component: screen, notFoundComponent: nothing });
  const paths = ['/', '/$language', '/$language/$segment', '/$language/$segment/$id'] as const;
  const routes = paths.map((path) => createRoute({ getParentRoute: () => root, path, component: nothing }));
  return createRouter({
    routeTree: root.addChildren(routes),
    history: createBrowserHistory(),
    basepath: basePath() === '' ? '/' : basePath(),
    parseSearch: parseQuery,
    stringifySearch: (query) => queryText(query as Record<string, string>),
    scrollRestoration: true,
  });
}
