// A Word file of the edition that came back: every edit in it, with the figure that an edited number cites.
import { useState } from 'react';
import type { DocumentEdit, DocumentEdits } from '#model/edition/editionChecks';
import { editionTextWords } from '#words/tools/toolsEditionTexts';
import { useAction } from '../../data/acting.ts';
import { useUpload } from '../../data/useUpload.ts';
import { useAddress } from '../../routing/address.tsx';
import { PageLink } from '../../routing/PageLink.tsx';
import { FileDrop } from '../form/FileDrop.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';
import type { ToolProps } from '../toolProps.ts';

const isWord = ({ name }: File): boolean => /\.docx$/i.test(name);

function EditRow({ edit }: { readonly edit: DocumentEdit }) {
  const { language } = useAddress();
  const words = editionTextWords(language).file;
  const { kind, section, place, before, after, observation, figure } = edit;
  return (
    <tr>
      <th scope="row" data-label={words.place}>
        {section}
        {place !== undefined && <span className="cell-more">{place}</span>}
      </th>
      <td data-label={words.kind}>{words.kinds[kind]}</td>
      <td data-label={words.before} className="edit-text">
        {before === '' ? <span className="muted">{words.nothing}</span> : before}
      </td>
      <td data-label={words.after} className="edit-text">
        {after === '' ? <span className="muted">{words.nothing}</span> : <b>{after}</b>}
      </td>
      <td data-label={words.figure}>
        {observation === undefined ? (
          (figure ?? '–')
        ) : (
          <PageLink link={{ page: 'observation', id: observation }}>{figure ?? observation}</PageLink>
        )}
      </td>
    </tr>
  );
}

function Edits({ found, file }: { readonly found: DocumentEdits; readonly file: string }) {
  const { language } = useAddress();
  const words = editionTextWords(language).file;
  const { edits, draft } = found;
  return (
    <>
      <div role="status" className={edits.length === 0 ? 'outcome' : 'outcome outcome-bad'}>
        <p>{edits.length === 0 ? words.none(file) : words.found(file, edits.length)}</p>
        {draft !== undefined && <p className="muted">{words.draft(draft)}</p>}
      </div>
      {edits.length > 0 && (
        <div className="form-table-scroll" tabIndex={0} role="group" aria-label={words.table}>
          <table className="form-table edits-table" aria-label={words.table}>
            <thead>
              <tr>
                {[words.place, words.kind, words.before, words.after, words.figure].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {edits.map((edit, index) => (
                <EditRow key={String(index)} edit={edit} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

export default function CompareFile({ tool: { edition } }: ToolProps<'compare-file'>) {
  const { language } = useAddress();
  const words = editionTextWords(language).file;
  const { sending, error, send } = useUpload();
  const comparing = useAction('compare-edition-file');
  const [name, setName] = useState('');
  const [refused, refuse] = useState<string>();
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    refuse(isWord(file) ? undefined : file.name);
    if (!isWord(file)) return;
    comparing.reset();
    setName(file.name);
    const upload = await send(file);
    if (upload !== undefined) comparing.mutate({ language, edition, upload });
  };
  const said = sending === undefined ? (comparing.isPending ? words.comparing : '') : words.sending(sending.name);
  return (
    <>
      <FileDrop
        text={words.drop}
        pick={words.pick}
        accept=".docx"
        isBusy={sending !== undefined || comparing.isPending}
        onFiles={([file]) => void take(file)}
      />
      <p role="status" className="form-said">
        {said}
      </p>
      {refused !== undefined && (
        <p role="alert" className="field-fault">
          {words.notWord(refused)}
        </p>
      )}
      <ProblemNote error={error ?? comparing.error} />
      {comparing.data !== undefined && <Edits found={comparing.data} file={name} />}
    </>
  );
}
