// From the files of a workspace to its plan book: every item with its place, every fault of form as a diagnostic.
import type { SourceFile } from '#formats/sourceFile';
import { nearest } from '#kernel/nearest';
import type { PlanBook } from '#model/planBook';
import { workspaceSchema } from '#model/workspace';
import type { ParsedPlan } from './parsedPlan.ts';
import { CATALOG_INDICATORS, kindOfFile, PLAN_FOLDER, PLAN_KINDS, USUAL_FILES, WORKSPACE_FILE } from './planKinds.ts';
import { readCsvPlan } from './readCsvPlan.ts';
import { readItem } from './readItem.ts';
import { Reading } from './reading.ts';
import { openYaml, readYamlPlan } from './readYamlPlan.ts';
import { syntaxDiagnostic } from './syntaxDiagnostic.ts';

/**
 * Reads marshall.yaml and the files below plan/; other files are passed over. Indicators of the catalogue (form of
 * plan/indicators.yaml) are added where the workspace has none of that id. Never throws: what cannot be read is reported.
 */
export function parsePlan(files: readonly SourceFile[], catalog: readonly SourceFile[]): ParsedPlan {
  const reading = new Reading();
  readWorkspace(
    reading,
    files.find(({ path }) => path === WORKSPACE_FILE),
  );
  const planFiles = files.filter(({ path }) => path.startsWith(PLAN_FOLDER));
  for (const file of planFiles.toSorted((a, b) => (a.path < b.path ? -1 : 1))) readPlanFile(reading, file);
  readCatalog(
    reading,
    catalog.find(({ path }) => path === CATALOG_INDICATORS),
  );
  reading.reportFurther();
  const { diagnostics, locate, yamlFiles, csvFiles, unread } = reading;
  const sources = new Map(
    files.filter(({ path }) => yamlFiles.has(path) || csvFiles.has(path)).map((file) => [file.path, file]),
  );
  return { book: bookOf(reading), diagnostics, locate, yamlFiles, csvFiles, sources, unread };
}

function readWorkspace(reading: Reading, file: SourceFile | undefined): void {
  const ref = { file: WORKSPACE_FILE, path: [] };
  const yaml = file === undefined ? undefined : openYaml(reading, file);
  if (yaml?.value === undefined) {
    const missing = yaml === undefined || yaml.diagnostics.length === 0;
    if (missing)
      reading.report(syntaxDiagnostic('workspace-file-missing', reading.locate(ref), { file: WORKSPACE_FILE }));
    return;
  }
  const { locate } = reading;
  const outcome = readItem({ list: 'workspace', ref, value: yaml.value, schema: workspaceSchema, locate });
  if (outcome.item === undefined) reading.report(...outcome.faults());
  else reading.workspace = outcome.item;
}

/** Notes and the files of editors and systems may lie beside the plan. */
const PASSED_OVER = /(?:^|\/)(?:\.[^/]*|[^/]*~|[^/]*\.(?:md|txt))$/;

function readPlanFile(reading: Reading, file: SourceFile): void {
  const kind = kindOfFile(file.path);
  if (kind !== undefined) {
    if (file.path.endsWith('.csv')) readCsvPlan(reading, file, kind);
    else readYamlPlan(reading, file, kind);
  } else if (!PASSED_OVER.test(file.path)) {
    const name = file.path.slice(PLAN_FOLDER.length);
    const meant = nearest(name, USUAL_FILES) ?? (name.endsWith('.yml') ? name.replace(/\.yml$/, '.yaml') : undefined);
    const args = { file: file.path, ...(meant === undefined ? {} : { meant: PLAN_FOLDER + meant }) };
    reading.report(syntaxDiagnostic('unknown-plan-file', reading.locate({ file: file.path, path: [] }), args));
  }
}

function readCatalog(reading: Reading, file: SourceFile | undefined): void {
  const kind = PLAN_KINDS.find(({ list }) => list === 'indicators');
  if (file === undefined || kind === undefined) return;
  const own = new Set((reading.lists.get('indicators') ?? []).map((item) => (item as { readonly id?: string }).id));
  readYamlPlan(reading, file, kind);
  const merged = (reading.lists.get('indicators') ?? []).filter(
    (item) => item.ref.file !== CATALOG_INDICATORS || !own.has((item as { readonly id?: string }).id),
  );
  reading.lists.set('indicators', merged);
}

/** Each list was filled by the schema of its kind alone, which is what its type in the plan book says. */
function bookOf({ workspace, lists }: Reading): PlanBook | undefined {
  if (workspace === undefined) return undefined;
  return { workspace, ...Object.fromEntries(lists) } as unknown as PlanBook;
}
