// Course of an increment: level less the level at the base.
import { Decimal } from '#kernel/decimal';
import type { Course, NoCourse, TargetCase } from './course.ts';
import { levelCourse } from './levelCourse.ts';

/** Figures less the base; without a base there is nothing to count from. */
export function incrementCourse(one: TargetCase): Course | NoCourse {
  const levels = levelCourse(one);
  if (levels.points.length === 0) return { reason: levels.lacking };
  const { start } = levels;
  if (start === undefined) return { reason: 'no-start-value' };
  return {
    ...levels,
    points: levels.points.map((point) => ({ ...point, value: point.value.minus(start.value) })),
    start: { ...start, value: Decimal.zero },
    begins: start.date,
    lasting: true,
  };
}
