// Addresses of the record's routes below the base path: actions, uploads, jobs and files. Apart from their contracts, so that pages need no schemas.
import type { Language } from '#kernel/language';
import type { ActionName } from './actions.ts';

const part = encodeURIComponent;

export const actionAddress = (action: ActionName): string => `/api/actions/${action}`;

/** Where the bytes of a file called `name` are posted to. */
export const uploadAddress = (name: string): string => `/api/uploads?name=${part(name)}`;

export const jobAddress = (job: string): string => `/api/jobs/${part(job)}`;

export const refusedOfUploadAddress = (upload: string, language: Language): string =>
  `/api/files/${language}/refused-of-upload/${part(upload)}`;

export const refusedOfImportAddress = (run: number, language: Language): string =>
  `/api/files/${language}/refused-of-import/${run}`;

export const roundTemplatesAddress = (round: string, language: Language): string =>
  `/api/files/${language}/rounds/${part(round)}/templates.zip`;

export const roundTemplateAddress = (round: string, reporter: string, language: Language): string =>
  `/api/files/${language}/rounds/${part(round)}/templates/${part(reporter)}`;

export const PLAN_FILES_ADDRESS = '/api/files/plan.zip';
