// Values that somebody else changed meanwhile: yours and what is there now, side by side, one to be chosen.
import type { EditValue, PlanEdit } from '#model/planEdit';
import type { FieldView } from '#views/description';
import { planToolWords } from '#words/tools/toolsPlan';
import { useAddress } from '../../routing/address.tsx';
import { pathKey, textOf } from './itemForm.ts';

export type SetEdit = Extract<PlanEdit, { readonly kind: 'set' }>;

export interface ItemConflict {
  readonly edit: SetEdit;
  readonly present?: EditValue | undefined;
}

interface ItemConflictsProps {
  readonly conflicts: readonly ItemConflict[];
  readonly fields: readonly FieldView[];
  readonly keep: (conflict: ItemConflict) => void;
  readonly take: (conflict: ItemConflict) => void;
}

function fieldOf(edit: SetEdit, fields: readonly FieldView[]): FieldView | undefined {
  return fields.find((field) => pathKey(field.path) === pathKey(edit.path));
}

/** The value as the form's fields show it: of a choice its words. */
function valueText(value: EditValue | undefined, field: FieldView | undefined, nothing: string): string {
  const text = textOf(value, field ?? { kind: 'text' }) ?? JSON.stringify(value);
  const chosen = field?.kind === 'choice' ? field.choices?.find((choice) => choice.value === text)?.text : undefined;
  return text === '' ? nothing : (chosen ?? text);
}

export function ItemConflicts({ conflicts, fields, keep, take }: ItemConflictsProps) {
  const { language } = useAddress();
  const words = planToolWords(language).edit;
  if (conflicts.length === 0) return null;
  return (
    <div role="alert" className="callout callout-warning conflicts">
      <p>{words.conflicts}</p>
      {conflicts.map((conflict) => {
        const field = fieldOf(conflict.edit, fields);
        const label = field?.label ?? pathKey(conflict.edit.path);
        return (
          <div key={pathKey(conflict.edit.path)} role="group" aria-label={words.conflict(label)} className="conflict">
            <h4>{label}</h4>
            <dl className="conflict-values">
              <div>
                <dt>{words.yours}</dt>
                <dd>{valueText(conflict.edit.after, field, words.nothingThere)}</dd>
                <dd>
                  <button type="button" onClick={() => keep(conflict)}>
                    {words.keep}
                  </button>
                </dd>
              </div>
              <div>
                <dt>{words.present}</dt>
                <dd>{valueText(conflict.present, field, words.nothingThere)}</dd>
                <dd>
                  <button type="button" onClick={() => take(conflict)}>
                    {words.take}
                  </button>
                </dd>
              </div>
            </dl>
          </div>
        );
      })}
    </div>
  );
}
