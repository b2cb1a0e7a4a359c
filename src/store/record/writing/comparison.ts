// Incoming figures beside the vintages that are there: new, revised or unchanged.
import { type RawBuilder, sql } from '../sql.ts';

/**
 * What makes a new vintage where it differs. Numbers are compared as numbers: 12.50 is 12.5. A figure that says nothing of its
 * release keeps the one it has.
 */
const DIFFERS = sql.raw(`(
  (p.series, p.period, p.value, p.missing, p.unit, p.comparator, p.published, p.finality, p.source, p.note)
    is distinct from
  (i.series, i.period, i.value, i.missing, i.unit, i.comparator, i.published, i.finality, i.source, i.note)
  or i.scope is not null and (p.scope, p.embargo) is distinct from (i.scope, i.embargo))`);

/**
 * Query over the rows of `incoming` (a table or a row set with its columns): the row, `effect`, and of the latest vintage
 * `present_*`. A figure that was taken back and comes again is new.
 */
export const compared = (incoming: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select i.*, p.revision as present_revision, p.series as present_series, p.scope as present_scope,
    p.embargo as present_embargo, p.change as present_change, p.id is not null and not p.retracted as present_counts,
    case when p.id is null or p.retracted then 'new' when ${DIFFERS} then 'revised' else 'unchanged' end as effect
  from ${incoming} i
  left join lateral (select * from observation o where o.id = i.id order by o.revision desc limit 1) p on true`;
