// The library that draws only the rows in view (TanStack Virtual), as the tables use it.
export { defaultRangeExtractor, useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
