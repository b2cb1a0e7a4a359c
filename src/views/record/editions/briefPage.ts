// One page of a cluster 一页纸: what fits on a printed sheet of A4.
import { notFound, type Failure } from '#kernel/failure';
import { nearest } from '#kernel/nearest';
import { editionId } from '#model/editionId';
import { NO_EDITION_TEXTS } from '#model/edition/editionText';
import type { PageView } from '../../description.ts';
import { briefSections } from '../../edition/briefs.ts';
import type { EditionInput } from '../../edition/editionInput.ts';
import { pageFrame, section, sentenceBlock } from '../../pageFrame.ts';
import { clusterPiece } from '../../names.ts';
import { compose, textOf } from '../../sentence.ts';
import { named, type ViewContext } from '../../viewContext.ts';
import { presentBasis } from './editionInputOf.ts';

/** As of now, in no edition: nobody's paragraphs stand in it. */
function inputNow({ assessment }: ViewContext): EditionInput {
  return {
    id: editionId(assessment.asOf),
    scope: 'internal',
    state: 'draft',
    basis: presentBasis(assessment),
    texts: NO_EDITION_TEXTS,
  };
}

export function briefPage(context: ViewContext, id: string): PageView | Failure {
  const { words, index } = context;
  const cluster = index.clusters.get(id);
  if (cluster === undefined) return notFound('cluster', id, nearest(id, index.clusters.keys()));
  const [brief] = briefSections(context, inputNow(context), id);
  const back = compose(words.editionTexts.back, { edition: clusterPiece(context, id) });
  return pageFrame(context, {
    page: 'brief',
    id,
    title: textOf(compose(words.editionLife.briefTitle, { cluster: named(context, cluster.name) })),
    under: 'clusters',
    sections: [
      section('brief', undefined, ...(brief?.blocks ?? [])),
      section('brief-back', undefined, sentenceBlock(back)),
    ],
  });
}
