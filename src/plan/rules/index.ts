// All rules of the check, in the order of their pages.
import type { Rule } from '../rule.ts';
import { anchorDocumentNotOpened } from './anchorDocumentNotOpened.ts';
import { anchorFragmentTooLong } from './anchorFragmentTooLong.ts';
import { anchorMismatch } from './anchorMismatch.ts';
import { anchorNeedsOriginal } from './anchorNeedsOriginal.ts';
import { cardinalityBreached } from './cardinalityBreached.ts';
import { cardinalityCannotJudge } from './cardinalityCannotJudge.ts';
import { cardinalityFull } from './cardinalityFull.ts';
import { cardinalityOpenList } from './cardinalityOpenList.ts';
import { cardinalitySummary } from './cardinalitySummary.ts';
import { clusterPredecessorMissingShare } from './clusterPredecessorMissingShare.ts';
import { correctionWithoutReason } from './correctionWithoutReason.ts';
import { dossierHole } from './dossierHole.ts';
import { dossierStale } from './dossierStale.ts';
import { dueBeforeBase } from './dueBeforeBase.ts';
import { duplicateName } from './duplicateName.ts';
import { figureMissing } from './figureMissing.ts';
import { implausibleMagnitude } from './implausibleMagnitude.ts';
import { observationLevelGrowthDisagree } from './observationLevelGrowthDisagree.ts';
import { overlappingClustersAdded } from './overlappingClustersAdded.ts';
import { overlappingPlacesAdded } from './overlappingPlacesAdded.ts';
import { parkPhasesExceed } from './parkPhasesExceed.ts';
import { partsDoNotAddUp } from './partsDoNotAddUp.ts';
import { partsNotAdditive } from './partsNotAdditive.ts';
import { rangeInverted } from './rangeInverted.ts';
import { ruleNotDeclared } from './ruleNotDeclared.ts';
import { statedShareWrong } from './statedShareWrong.ts';
import { statedSumWrong } from './statedSumWrong.ts';
import { subPlanInconsistent } from './subPlanInconsistent.ts';
import { subPlanNeedsAlignment } from './subPlanNeedsAlignment.ts';
import { targetCitesSourceOnly } from './targetCitesSourceOnly.ts';
import { targetWithoutAnchor } from './targetWithoutAnchor.ts';
import { trajectoryBackwards } from './trajectoryBackwards.ts';
import { twoObservationsDisagree } from './twoObservationsDisagree.ts';
import { unnamedMeasure } from './unnamedMeasure.ts';
import { valueCorrected } from './valueCorrected.ts';
import { wrongUnitDimension } from './wrongUnitDimension.ts';

export const RULES: readonly Rule[] = [
  targetWithoutAnchor,
  targetCitesSourceOnly,
  anchorMismatch,
  anchorDocumentNotOpened,
  anchorFragmentTooLong,
  anchorNeedsOriginal,
  figureMissing,
  unnamedMeasure,
  valueCorrected,
  correctionWithoutReason,
  implausibleMagnitude,
  wrongUnitDimension,
  rangeInverted,
  dueBeforeBase,
  trajectoryBackwards,
  subPlanNeedsAlignment,
  subPlanInconsistent,
  partsNotAdditive,
  partsDoNotAddUp,
  overlappingPlacesAdded,
  overlappingClustersAdded,
  statedShareWrong,
  statedSumWrong,
  parkPhasesExceed,
  dossierHole,
  dossierStale,
  clusterPredecessorMissingShare,
  duplicateName,
  ruleNotDeclared,
  cardinalityBreached,
  cardinalityOpenList,
  cardinalityCannotJudge,
  cardinalityFull,
  cardinalitySummary,
  twoObservationsDisagree,
  observationLevelGrowthDisagree,
];
