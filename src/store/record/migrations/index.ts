// The schema's migrations in order: one more is one more file and one more line here; none is ever changed once published.
import { EDITIONS } from './editions.ts';
import { FIRST_SCHEMA } from './first.ts';

export const MIGRATIONS: Readonly<Record<string, readonly string[]>> = {
  '0001-first': FIRST_SCHEMA,
  '0002-editions': EDITIONS,
};
