// The library that keeps answers of the server (TanStack Query), as the pages use it.
export { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
