// Figures as they were known at a change: the latest vintage of each up to there, unless it was taken back.
import type { Observation } from '#model/observation';
import type { FigureScope, Known } from '../recordStore.ts';
import type { Session } from '../session.ts';
import { type RawBuilder, sql } from '../sql.ts';
import { observationOf, VINTAGE_COLUMNS, type VintageRow } from './vintageRows.ts';

const YES = sql<boolean>`true`;

const KEYS = sql.raw('(s.indicator, s.place, s.cluster) = (k.indicator, k.place, k.cluster)');

/**
 * The series of a scope, in order. They are found before their figures: the planner takes a list of series for a condition that
 * few figures meet, and would go through all figures instead.
 */
function seriesIn({ indicators, places, clusters, series }: FigureScope): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [];
  if (indicators !== undefined) conditions.push(sql`s.indicator = any(${indicators}::text[])`);
  if (places !== undefined) conditions.push(sql`s.place = any(${places}::text[])`);
  if (clusters !== undefined) conditions.push(sql`s.cluster = any(${clusters}::text[])`);
  if (conditions.length === 0 && series === undefined) return sql`series s`;
  const column = (key: 'indicator' | 'place' | 'cluster'): readonly string[] => (series ?? []).map((one) => one[key]);
  const listed = sql`(select distinct * from unnest(
    ${column('indicator')}::text[], ${column('place')}::text[], ${column('cluster')}::text[])) k (indicator, place, cluster)
    join series s on ${KEYS}`;
  // OFFSET keeps the planner from merging the two questions.
  return sql`(select s.* from ${series === undefined ? sql`series s` : listed}
    where ${conditions.length === 0 ? YES : sql.join(conditions, sql` and `)}
    order by s.indicator, s.place, s.cluster offset 0) s`;
}

const upTo = (alias: string, known: Known): RawBuilder<unknown> =>
  known === undefined ? YES : sql`${sql.ref(`${alias}.change`)} <= ${known}`;

/** Vintages `o` of series `s` that count at `known`. */
const counting = (scope: FigureScope, known: Known): RawBuilder<unknown> => sql`
  from ${seriesIn(scope)} join observation o on o.series = s.id
  where ${scope.ids === undefined ? YES : sql`o.id = any(${scope.ids}::text[])`} and not o.retracted and o.revision = (
    select max(n.revision) from observation n where n.id = o.id and ${upTo('n', known)})`;

const limited = ({ limit }: FigureScope): RawBuilder<unknown> => (limit === undefined ? sql`` : sql`limit ${limit}`);

export async function figures(session: Session, scope: FigureScope, known?: Known): Promise<readonly Observation[]> {
  const { rows } = await sql<VintageRow>`
    with counting as (
      select o.*, s.indicator, s.place, s.cluster, s.nature, s.origin, s.price_basis ${counting(scope, known)}
      order by s.indicator, s.place, s.cluster, o.period_end, o.period, o.id ${limited(scope)})
    select ${VINTAGE_COLUMNS} from counting o join series s on s.id = o.series left join change c on c.seq = o.change
    order by o.indicator, o.place, o.cluster, o.period_end, o.period, o.id`.execute(session.db);
  return rows.map((row) => observationOf(row, session.pending));
}

export async function countFigures(session: Session, scope: FigureScope, known?: Known): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select 1 ${counting(scope, known)} ${limited(scope)}) counted`.execute(session.db);
  return rows[0]?.count ?? 0;
}

export async function figuresByIndicator(session: Session, known?: Known): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ indicator: string; figures: number }>`
    select indicator, sum(figures)::bigint as figures from tally t where ${upTo('t', known)}
    group by indicator having sum(figures) > 0 order by indicator`.execute(session.db);
  return new Map(rows.map((row) => [row.indicator, row.figures]));
}

export async function vintages(session: Session, id: string): Promise<readonly Observation[]> {
  const { rows } = await sql<VintageRow>`
    select ${VINTAGE_COLUMNS} from observation o join series s on s.id = o.series left join change c on c.seq = o.change
    where o.id = ${id} order by o.revision`.execute(session.db);
  return rows.map((row) => observationOf(row, session.pending));
}

export async function figuresOfChange(session: Session, change: number): Promise<readonly Observation[]> {
  const { rows } = await sql<VintageRow>`
    select ${VINTAGE_COLUMNS} from observation o join series s on s.id = o.series left join change c on c.seq = o.change
    where o.change = ${change}
    order by s.indicator, s.place, s.cluster, o.period_end, o.period, o.id, o.revision`.execute(session.db);
  return rows.map((row) => observationOf(row, session.pending));
}
