import type { RecordVisit } from './recordVisit.ts';
export function planSteps(_served: () => RecordVisit): void {}
