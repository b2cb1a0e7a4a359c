// The routing library (TanStack Router), as the pages use it.
export {
  createBrowserHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  useParams,
  useRouter,
  useRouterState,
} from '@tanstack/react-router';
