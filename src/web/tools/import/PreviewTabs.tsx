// What each row of the file would do, by effect: changed figures first, with both values.
import { useId, useState, type KeyboardEvent } from 'react';
import type { PreviewAnswer, PreviewRow } from '#api/actions';
import { refusedOfUploadAddress } from '#api/recordAddresses';
import { importWords } from '#words/tools/toolsImport';
import { useAddress } from '../../routing/address.tsx';
import { basePath } from '../../routing/basePath.ts';

const TABS = ['revised', 'new', 'unchanged', 'refused'] as const;
type Tab = (typeof TABS)[number];

interface PreviewTabsProps {
  readonly preview: PreviewAnswer;
  readonly upload: string;
}

function Titles({ titles }: { readonly titles: readonly string[] }) {
  return (
    <thead>
      <tr>
        {titles.map((title) => (
          <th key={title} scope="col" className="plain-header">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function IncomingTable({ rows, tab }: { readonly rows: readonly PreviewRow[]; readonly tab: Tab }) {
  const { language } = useAddress();
  const words = importWords[language];
  const hasPresent = tab === 'revised';
  return (
    <table className="table">
      <Titles titles={[words.figure, words.period, ...(hasPresent ? [words.present] : []), words.incoming]} />
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.figure} ${row.at}`}>
            <th scope="row">{row.name}</th>
            <td>{row.period}</td>
            {hasPresent && (
              <td>
                {row.present} <span aria-hidden="true">→</span>
              </td>
            )}
            <td>{hasPresent ? <b>{row.incoming}</b> : row.incoming}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RefusedTable({ rows }: { readonly rows: PreviewAnswer['refused'] }) {
  const { language } = useAddress();
  const words = importWords[language];
  return (
    <table className="table">
      <Titles titles={[words.row, words.cells, words.why]} />
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.sheet ?? ''} ${row.row} ${row.what}`}>
            <th scope="row">{[row.sheet, row.row].filter((part) => part !== undefined).join(' · ')}</th>
            <td>{row.cells.filter((text) => text !== '').join(' | ')}</td>
            <td>
              {row.what} <span className="cell-more">{row.todo}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TabPanel({ preview, upload, tab }: PreviewTabsProps & { readonly tab: Tab }) {
  const { language } = useAddress();
  const words = importWords[language];
  const incoming = preview.incoming.filter(({ effect }) => effect === tab);
  const shown = tab === 'refused' ? preview.refused.length : incoming.length;
  const all = preview.counts[tab];
  if (all === 0) return <p className="muted">{words.none[tab]}</p>;
  return (
    <>
      {tab === 'refused' && (
        <p>
          <a href={basePath() + refusedOfUploadAddress(upload, language)} download>
            {words.downloadRefused}
          </a>
        </p>
      )}
      <div className={shown > 20 ? 'table-scroll table-long' : 'table-scroll'} tabIndex={0}>
        {tab === 'refused' ? <RefusedTable rows={preview.refused} /> : <IncomingTable rows={incoming} tab={tab} />}
      </div>
      {shown < all && <p className="field-hint">{words.more(shown, all)}</p>}
    </>
  );
}

export function PreviewTabs({ preview, upload }: PreviewTabsProps) {
  const { language } = useAddress();
  const words = importWords[language];
  const id = useId();
  const [chosen, choose] = useState<Tab>();
  // First what matters most: rows refused, then figures changed.
  const tab = chosen ?? (['refused', ...TABS] as const).find((each) => preview.counts[each] > 0) ?? 'new';
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? tab;
    choose(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <div className="preview-tabs">
      <div role="tablist" aria-label={words.tabs} className="tabs" onKeyDown={press}>
        {TABS.map((each) => (
          <button
            key={each}
            id={`${id}-${each}`}
            type="button"
            role="tab"
            aria-selected={each === tab}
            aria-controls={`${id}-panel`}
            tabIndex={each === tab ? 0 : -1}
            onClick={() => choose(each)}
          >
            {words.counts[each]} <span className="muted">{preview.counts[each]}</span>
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`}>
        <TabPanel preview={preview} upload={upload} tab={tab} />
      </div>
    </div>
  );
}
