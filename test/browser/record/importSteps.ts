import type { RecordVisit } from './recordVisit.ts';
export function importSteps(_served: () => RecordVisit): void {}
