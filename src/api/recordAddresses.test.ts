// Addresses of the record fit the routes of their contract.
import { expect, it } from 'vitest';
import { ACTION_NAMES, RECORD_ROUTES } from './actions.ts';
import {
  actionAddress,
  jobAddress,
  PLAN_FILES_ADDRESS,
  refusedOfImportAddress,
  refusedOfUploadAddress,
  roundTemplateAddress,
  roundTemplatesAddress,
  uploadAddress,
} from './recordAddresses.ts';

/** The route with its parameters filled in, in order. */
const filled = (route: string, ...values: readonly string[]): string =>
  values.reduce((path, value) => path.replace(/:\w+/, value), route);

it('fit their routes', () => {
  for (const action of ACTION_NAMES) expect(actionAddress(action)).toBe(filled(RECORD_ROUTES.action, action));
  expect(uploadAddress('a b.xlsx')).toBe(`${RECORD_ROUTES.upload}?name=a%20b.xlsx`);
  expect(jobAddress('j/1')).toBe(filled(RECORD_ROUTES.job, 'j%2F1'));
  expect(refusedOfUploadAddress('f', 'zh')).toBe(filled(RECORD_ROUTES.refusedOfUpload, 'zh', 'f'));
  expect(refusedOfImportAddress(7, 'en')).toBe(filled(RECORD_ROUTES.refusedOfImport, 'en', '7'));
  expect(roundTemplatesAddress('r', 'zh')).toBe(filled(RECORD_ROUTES.roundTemplates, 'zh', 'r'));
  expect(roundTemplateAddress('r', 'u', 'zh')).toBe(filled(RECORD_ROUTES.roundTemplate, 'zh', 'r', 'u'));
  expect(PLAN_FILES_ADDRESS).toBe(RECORD_ROUTES.planFiles);
});
