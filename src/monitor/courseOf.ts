// The course of a target by its type.
import type { Course, NoCourse, TargetCase } from './course.ts';
import { growthCourse } from './growthCourse.ts';
import { incrementCourse } from './incrementCourse.ts';
import { levelCourse } from './levelCourse.ts';
import { sumCourse } from './sumCourse.ts';

export function courseOf(one: TargetCase): Course | NoCourse {
  switch (one.target.type) {
    case 'average-growth':
      return growthCourse(one);
    case 'cumulative':
      return sumCourse(one);
    case 'increment':
      return incrementCourse(one);
    default:
      return one.indicator.measure === 'growth-rate' ? growthCourse(one) : levelCourse(one);
  }
}
