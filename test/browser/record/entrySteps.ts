import type { RecordVisit } from './recordVisit.ts';
export function entrySteps(_served: () => RecordVisit): void {}
