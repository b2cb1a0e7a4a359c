// A tool of a page by its kind; each is loaded when a page first shows it.
import { lazy, Suspense, type ReactNode } from 'react';
import { LoadingText } from '../pages/LoadingText.tsx';
import type { ToolProps } from './toolProps.ts';

const EntryDesk = lazy(() => import('./entry/EntryDesk.tsx'));
const ImportDesk = lazy(() => import('./import/ImportDesk.tsx'));
const EditItem = lazy(() => import('./plan/EditItem.tsx'));
const DraftDesk = lazy(() => import('./plan/DraftDesk.tsx'));
const UndoDraftEdit = lazy(() => import('./plan/UndoDraftEdit.tsx'));
const ReturnToVersion = lazy(() => import('./plan/ReturnToVersion.tsx'));
const UndoChange = lazy(() => import('./plan/UndoChange.tsx'));
const LoadFiles = lazy(() => import('./plan/LoadFiles.tsx'));
const OpenRound = lazy(() => import('./rounds/OpenRound.tsx'));
const RoundDesk = lazy(() => import('./rounds/RoundDesk.tsx'));
const OpenEdition = lazy(() => import('./editions/OpenEdition.tsx'));
const EditionLife = lazy(() => import('./editions/EditionLife.tsx'));
const EditionText = lazy(() => import('./editions/EditionText.tsx'));
const AskParagraphs = lazy(() => import('./editions/AskParagraphs.tsx'));
const GiveOpinion = lazy(() => import('./editions/GiveOpinion.tsx'));
const AnswerOpinion = lazy(() => import('./editions/AnswerOpinion.tsx'));
const CompareFile = lazy(() => import('./editions/CompareFile.tsx'));
const ChooseComparison = lazy(() => import('./editions/ChooseComparison.tsx'));

function toolOf({ tool, level }: ToolProps): ReactNode {
  switch (tool.tool) {
    case 'entry-sheet':
      return <EntryDesk tool={tool} level={level} />;
    case 'import':
      return <ImportDesk tool={tool} level={level} />;
    case 'edit-item':
      return <EditItem tool={tool} level={level} />;
    case 'draft':
      return <DraftDesk tool={tool} level={level} />;
    case 'undo-draft-edit':
      return <UndoDraftEdit tool={tool} level={level} />;
    case 'return-to-version':
      return <ReturnToVersion tool={tool} level={level} />;
    case 'undo-change':
      return <UndoChange tool={tool} level={level} />;
    case 'load-files':
      return <LoadFiles tool={tool} level={level} />;
    case 'open-round':
      return <OpenRound tool={tool} level={level} />;
    case 'round':
      return <RoundDesk tool={tool} level={level} />;
    case 'open-edition':
      return <OpenEdition tool={tool} level={level} />;
    case 'edition-life':
      return <EditionLife tool={tool} level={level} />;
    case 'edition-text':
      return <EditionText tool={tool} level={level} />;
    case 'ask-paragraphs':
      return <AskParagraphs tool={tool} level={level} />;
    case 'give-opinion':
      return <GiveOpinion tool={tool} level={level} />;
    case 'answer-opinion':
      return <AnswerOpinion tool={tool} level={level} />;
    case 'compare-file':
      return <CompareFile tool={tool} level={level} />;
    case 'choose-comparison':
      return <ChooseComparison tool={tool} level={level} />;
  }
}

export function ToolBlock({ tool, level }: ToolProps) {
  return (
    <div className="tool-block" data-tool={tool.tool}>
      <Suspense fallback={<LoadingText />}>{toolOf({ tool, level })}</Suspense>
    </div>
  );
}
