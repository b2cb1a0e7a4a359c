// Page of editions: what an edition is, the files of the one that the as-of date falls in, and what it is computed from.
import { editionHalf, editionId } from '#model/editionId';
import { LANGUAGES, type Language } from '#kernel/language';
import { chosenList } from './clustersPage.ts';
import type { Block, PageView, SectionView, Sentence, TextPiece } from './description.ts';
import { listBlock, pageFrame, section, sentenceBlock } from './pageFrame.ts';
import { compose, joinWith, piece } from './sentence.ts';
import type { ViewContext } from './viewContext.ts';

const FORMATS = ['xlsx', 'csv'] as const;

function languagesOf(context: ViewContext): readonly Language[] {
  const { languages } = context.book.workspace;
  return languages.length > 0 ? languages : LANGUAGES;
}

const filePiece = (text: string, file: string): TextPiece => ({ text, file });

/** Lists that the edition also gives as tables, where the workspace has any entries of them. */
function tableLines(context: ViewContext, folder: string): readonly Sentence[] {
  const { words, book, evidence, language, assessment } = context;
  const tables = [
    { id: 'targets', title: words.common.pages.targets, rows: book.targets.length },
    { id: 'tasks', title: words.common.pages.tasks, rows: book.tasks.length },
    {
      id: 'clusters-strategic-emerging',
      title: words.clusters.kinds['strategic-emerging'],
      rows:
        chosenList(context)?.members.filter(
          (member) => context.index.clusters.get(member.cluster)?.kind === 'strategic-emerging',
        ).length ?? 0,
    },
    { id: 'findings', title: words.findings.table, rows: assessment.diagnostics.length },
    { id: 'sources', title: words.evidence.sources, rows: evidence.sources.length },
    { id: 'observations', title: words.common.pages.indicators, rows: evidence.observations.length },
  ];
  return tables
    .filter(({ rows }) => rows > 0)
    .map(({ id, title, rows }) => {
      const files = FORMATS.map((format) =>
        filePiece(format.toUpperCase(), `${folder}/tables/${id}.${language}.${format}`),
      );
      return compose(words.editions.table, {
        title,
        rows: String(rows),
        files: joinWith(files, words.common.separator),
      });
    });
}

function filesSection(context: ViewContext): SectionView | undefined {
  const { words, assessment } = context;
  const year = assessment.asOf.slice(0, 4);
  const half = editionHalf(assessment.asOf);
  const id = editionId(assessment.asOf);
  const documents = languagesOf(context).map((language) => [
    filePiece(words.editions.documents[language], `${id}/edition.${language}.html`),
  ]);
  const manifest = [filePiece(words.editions.manifest, `${id}/edition.json`)];
  const current = compose(words.editions.current, { half: words.editions.half(year, half), id });
  return section(
    'files',
    words.editions.files,
    sentenceBlock(current),
    listBlock([...documents, ...tableLines(context, id), manifest]),
  );
}

export function editionsPage(context: ViewContext): PageView {
  const { words, assessment } = context;
  const { editions } = words;
  const basis: Block = {
    kind: 'facts',
    facts: [
      { term: editions.digest, pieces: [piece(assessment.digest)] },
      { term: editions.program, pieces: [piece(assessment.program)] },
    ],
  };
  return pageFrame(context, {
    page: 'editions',
    title: words.common.pages.editions,
    sections: [
      section(
        'about',
        undefined,
        sentenceBlock([piece(editions.what)], true),
        listBlock(editions.holds.map((line) => [piece(line)])),
      ),
      filesSection(context),
      section('basis', editions.basis, basis),
    ],
  });
}
