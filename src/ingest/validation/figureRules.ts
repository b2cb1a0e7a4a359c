// All rules on figures, in the order of their findings, with their codes.
import type { FigureRule } from './figureRule.ts';
import { figureBalanceBroken } from './rules/figureBalanceBroken.ts';
import { figureChangeLarge } from './rules/figureChangeLarge.ts';
import { figureImplausible } from './rules/figureImplausible.ts';
import { figureOutlier } from './rules/figureOutlier.ts';
import { figureOutsideBounds } from './rules/figureOutsideBounds.ts';
import { figurePlacesSumDiffers } from './rules/figurePlacesSumDiffers.ts';
import { figureRatioOutside } from './rules/figureRatioOutside.ts';
import { figureRevisedFar } from './rules/figureRevisedFar.ts';
import { figureUnitWrong } from './rules/figureUnitWrong.ts';
import { levelGrowthDisagree } from './rules/levelGrowthDisagree.ts';

export const FIGURE_RULES: readonly FigureRule[] = [
  figureUnitWrong,
  figureImplausible,
  figureOutsideBounds,
  figureBalanceBroken,
  figurePlacesSumDiffers,
  figureRatioOutside,
  figureRevisedFar,
  figureChangeLarge,
  figureOutlier,
  levelGrowthDisagree,
];

export const FIGURE_CODES: readonly string[] = FIGURE_RULES.map(({ code }) => code);
