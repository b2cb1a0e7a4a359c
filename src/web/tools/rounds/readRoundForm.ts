// Reads a kept form of a round: what an older page or another plan left there and cannot be used now is dropped.
import { isUnitId } from '#kernel/unit';
import {
  emptyForm,
  itemKey,
  unitsLike,
  type FormItem,
  type FormReporter,
  type RoundForm,
  type RoundTool,
} from './roundForm.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

function readItem(fields: Fields, tool: RoundTool): readonly FormItem[] {
  const [indicator, cluster, unit] = [text(fields.indicator), text(fields.cluster), text(fields.unit)];
  const known = tool.indicators.find(({ id }) => id === indicator);
  if (known === undefined || (cluster !== '' && tool.clusters.every(({ id }) => id !== cluster))) return [];
  const fits = isUnitId(unit) && unitsLike(known.unit).includes(unit);
  return [{ indicator, cluster, unit: fits ? unit : known.unit, from: text(fields.from), to: text(fields.to) }];
}

function readReporter(fields: Fields, tool: RoundTool): readonly FormReporter[] {
  const { kind } = fields;
  const place = text(fields.place);
  if (kind !== 'bureau' && kind !== 'department' && kind !== 'district') return [];
  if (tool.places.every(({ id }) => id !== place)) return [];
  return [{ id: text(fields.id), name: text(fields.name), kind, place, contact: text(fields.contact) }];
}

/** The form that `content` holds; the empty one where it holds none. */
export function readRoundForm(content: unknown, tool: RoundTool): RoundForm {
  if (!isFields(content)) return emptyForm(tool);
  return {
    name: text(content.name),
    ...(typeof content.id === 'string' ? { id: content.id } : {}),
    period: text(content.period),
    deadline: text(content.deadline),
    note: text(content.note),
    items: [
      ...new Map(
        listOf(content.items)
          .flatMap((item) => readItem(item, tool))
          .map((item) => [itemKey(item), item]),
      ).values(),
    ],
    reporters: listOf(content.reporters).flatMap((reporter) => readReporter(reporter, tool)),
  };
}
