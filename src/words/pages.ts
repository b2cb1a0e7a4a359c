// Catalogue of the pages: sentences, headings and labels in both languages, one file a group of pages.
import type { Language } from '#kernel/language';
import { carrierWords } from './pagesCarriers.ts';
import { chartWords } from './pagesCharts.ts';
import { clusterWords } from './pagesClusters.ts';
import { columnWords } from './pagesColumns.ts';
import { commonWords } from './pagesCommon.ts';
import { documentWords } from './pagesDocuments.ts';
import { evidenceWords } from './pagesEvidence.ts';
import { editionDifferenceWords } from './pagesEditionDifferences.ts';
import { editionLifeWords } from './pagesEditionLife.ts';
import { editionTextWords } from './pagesEditionTexts.ts';
import { editionWords } from './pagesEditions.ts';
import { findingWords } from './pagesFindings.ts';
import { overviewWords } from './pagesOverview.ts';
import { placeWords } from './pagesPlaces.ts';
import { recordWords } from './pagesRecord.ts';
import { changeWords } from './pagesRecordChanges.ts';
import { draftWords } from './pagesRecordDraft.ts';
import { roundWords } from './pagesRecordRounds.ts';
import { targetWords } from './pagesTargets.ts';
import { taskWords } from './pagesTasks.ts';
import { totalWords } from './pagesTotals.ts';

function catalogue(language: Language) {
  return {
    common: commonWords[language],
    columns: columnWords[language],
    charts: chartWords[language],
    overview: overviewWords[language],
    clusters: clusterWords[language],
    places: placeWords[language],
    targets: targetWords[language],
    tasks: taskWords[language],
    totals: totalWords[language],
    documents: documentWords[language],
    findings: findingWords[language],
    evidence: evidenceWords[language],
    carriers: carrierWords[language],
    editions: editionWords[language],
    editionLife: editionLifeWords[language],
    editionTexts: editionTextWords[language],
    editionDifferences: editionDifferenceWords[language],
    record: recordWords[language],
    rounds: roundWords[language],
    changes: changeWords[language],
    drafts: draftWords[language],
  };
}

export type PageWords = ReturnType<typeof catalogue>;

const CATALOGUES: Readonly<Record<Language, PageWords>> = { zh: catalogue('zh'), en: catalogue('en') };

/** Words of the pages in a language. Texts with `{name}` are templates whose slots the pages fill with linked figures. */
export function pageWords(language: Language): PageWords {
  return CATALOGUES[language];
}
