// Which figures a round asks for: indicators × clusters picked, then unit and allowed range of each.
import { useId, useState } from 'react';
import type { UnitId } from '#kernel/unit';
import { roundToolWords } from '#words/tools/toolsRounds';
import { unitWord } from '#words/unit';
import { useAddress } from '../../routing/address.tsx';
import { PickList } from '../form/PickList.tsx';
import { addedItems, itemKey, unitsLike, type FormItem } from './roundForm.ts';
import type { RoundFormState } from './useRoundForm.ts';

function Picker({ state }: { readonly state: RoundFormState }) {
  const { language } = useAddress();
  const words = roundToolWords(language).open;
  const [indicators, chooseIndicators] = useState<readonly string[]>([]);
  const [clusters, chooseClusters] = useState<readonly string[]>([]);
  const { tool, form, change } = state;
  const added = addedItems(tool, form, indicators, clusters);
  const add = (): void => {
    change({ items: [...form.items, ...added] });
    chooseIndicators([]);
    chooseClusters([]);
  };
  return (
    <div className="picker">
      <p className="field-hint">{words.addHint}</p>
      <div className="picker-lists">
        <PickList
          title={words.pickIndicators}
          find={words.findIndicators}
          choices={tool.indicators.map(({ id, name, unitText }) => ({ id, name: words.withUnit(name, unitText) }))}
          chosen={indicators}
          onChange={chooseIndicators}
        />
        <PickList
          title={words.pickClusters}
          find={words.findClusters}
          choices={[{ id: '', name: words.whole }, ...tool.clusters]}
          chosen={clusters}
          onChange={chooseClusters}
        />
      </div>
      <p className="form-ways">
        <button type="button" disabled={added.length === 0} onClick={add}>
          {words.add(added.length)}
        </button>
      </p>
    </div>
  );
}

interface BoundCellProps {
  readonly title: string;
  readonly label: string;
  readonly text: string;
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
}

function BoundCell({ title, label, text, fault, onChange }: BoundCellProps) {
  const faultId = useId();
  return (
    <td data-label={title}>
      <input
        type="text"
        inputMode="decimal"
        className="control-decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={fault === undefined ? undefined : true}
        aria-describedby={fault === undefined ? undefined : faultId}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault !== undefined && (
        <p id={faultId} className="field-fault">
          {fault}
        </p>
      )}
    </td>
  );
}

interface ItemRowProps {
  readonly state: RoundFormState;
  readonly item: FormItem;
}

function ItemRow({ state, item }: ItemRowProps) {
  const { language } = useAddress();
  const words = roundToolWords(language).open;
  const { tool, form, change, faultAt } = state;
  const key = itemKey(item);
  const indicator = tool.indicators.find(({ id }) => id === item.indicator)?.name ?? item.indicator;
  const cluster = tool.clusters.find(({ id }) => id === item.cluster)?.name ?? words.whole;
  const of = `${indicator} ${cluster}`;
  const set = (fields: Partial<FormItem>): void =>
    change({ items: form.items.map((each) => (itemKey(each) === key ? { ...each, ...fields } : each)) });
  return (
    <tr>
      <th scope="row" data-label={words.indicator}>
        {indicator}
      </th>
      <td data-label={words.cluster}>{cluster}</td>
      <td data-label={words.unit}>
        <select
          aria-label={words.field(words.unit, of)}
          value={item.unit}
          onChange={(event) => set({ unit: event.target.value as UnitId })}
        >
          {unitsLike(item.unit).map((unit) => (
            <option key={unit} value={unit}>
              {unitWord(unit, language)}
            </option>
          ))}
        </select>
      </td>
      {(['from', 'to'] as const).map((bound) => (
        <BoundCell
          key={bound}
          title={words[bound]}
          label={words.field(words[bound], of)}
          text={item[bound]}
          fault={faultAt(`${key}/${bound}`)}
          onChange={(text) => set({ [bound]: text })}
        />
      ))}
      <td>
        <button
          type="button"
          className="quiet"
          aria-label={words.removeItem(of)}
          onClick={() => change({ items: form.items.filter((each) => itemKey(each) !== key) })}
        >
          {words.remove}
        </button>
      </td>
    </tr>
  );
}

export function RoundItems({ state }: { readonly state: RoundFormState }) {
  const { language } = useAddress();
  const words = roundToolWords(language).open;
  const { items } = state.form;
  const fault = state.faultAt('items');
  return (
    <fieldset className="form-part">
      <legend>{words.items}</legend>
      <Picker state={state} />
      {fault !== undefined && <p className="field-fault">{fault}</p>}
      {items.length > 0 && (
        <>
          <p className="field-hint">
            {words.chosen(items.length)} {words.rangeHint}
          </p>
          <div className="form-table-scroll">
            <table className="form-table">
              <thead>
                <tr>
                  {[words.indicator, words.cluster, words.unit, words.from, words.to].map((title) => (
                    <th key={title} scope="col">
                      {title}
                    </th>
                  ))}
                  <td />
                </tr>
              </thead>
              <tbody>
                {items.map((item) => (
                  <ItemRow key={itemKey(item)} state={state} item={item} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </fieldset>
  );
}
