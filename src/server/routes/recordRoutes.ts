// Routes of the record: actions, uploads, jobs, files that come of them.
import {
  ACTION_INPUTS,
  ACTION_NAMES,
  type ActionAnswers,
  type ActionInput,
  type ActionName,
  RECORD_ROUTES,
} from '#api/actions';
import { isFailure, notFound, type Failure } from '#kernel/failure';
import { LANGUAGES, type Language } from '#kernel/language';
import { nearest } from '#kernel/nearest';
import type { Acting } from '#services/record/acting';
import type { Marshall } from '#services/marshall';
import type { HttpServer, Reply, Request } from '../httpServer.ts';
import { readInput } from '../readRequest.ts';
import { attachment, mediaType, sendFailure } from '../respond.ts';

type Answer<Name extends ActionName> = ActionAnswers[Name] | Failure;
type Handlers = {
  readonly [Name in ActionName]: (acting: Acting, input: ActionInput<Name>) => Answer<Name> | Promise<Answer<Name>>;
};

const HANDLERS: Handlers = {
  'read-sheet': (acting, input) => acting.readSheet(input),
  'check-figures': (acting, input) => acting.checkFigures(input),
  'enter-figures': (acting, input) => acting.enterFigures(input),
  'retract-figures': (acting, input) => acting.retractFigures(input),
  'undo-change': (acting, input) => acting.undoChange(input),
  'explain-finding': (acting, input) => acting.explainFinding(input),
  'save-draft': (acting, input) => acting.saveDraft(input),
  'read-draft': (acting, input) => acting.readDraft(input),
  'delete-draft': (acting, input) => acting.deleteDraft(input),
  'read-item': (acting, input) => acting.readItem(input),
  'edit-plan': (acting, input) => acting.editPlan(input),
  'undo-draft-edit': (acting, input) => acting.undoDraftEdit(input),
  'accept-draft': (acting, input) => acting.acceptDraft(input),
  'discard-draft': (acting, input) => acting.discardDraft(input),
  'return-to-version': (acting, input) => acting.returnToVersion(input),
  'load-files': (acting, input) => acting.loadFiles(input),
  'preview-import': (acting, input) => acting.previewImport(input),
  'commit-import': (acting, input) => acting.commitImport(input),
  'cancel-job': (acting, input) => acting.cancelJob(input),
  'open-round': (acting, input) => acting.openRound(input),
  'merge-returns': (acting, input) => acting.mergeReturns(input),
  'return-submission': (acting, input) => acting.returnSubmission(input),
  'accept-submissions': (acting, input) => acting.acceptSubmissions(input),
  'close-round': (acting, input) => acting.closeRound(input),
  'round-reminders': (acting, input) => acting.roundReminders(input),
  'open-edition': (acting, input) => acting.openEdition(input),
  'write-paragraphs': (acting, input) => acting.writeParagraphs(input),
  'ask-paragraphs': (acting, input) => acting.askParagraphs(input),
  'save-edition-draft': (acting, input) => acting.saveEditionDraft(input),
  'give-opinion': (acting, input) => acting.giveOpinion(input),
  'answer-opinion': (acting, input) => acting.answerOpinion(input),
  'move-edition': (acting, input) => acting.moveEdition(input),
  'build-edition': (acting, input) => acting.buildEdition(input),
  'issue-edition': (acting, input) => acting.issueEdition(input),
  'verify-edition': (acting, input) => acting.verifyEdition(input),
  'compare-edition-file': (acting, input) => acting.compareEditionFile(input),
  'edition-letters': (acting, input) => acting.editionLetters(input),
};

const ACTION_BYTES = 8 * 1024 * 1024;
const UPLOAD_BYTES = 256 * 1024 * 1024;
const IMPORT_NUMBER = /^[1-9]\d{0,8}$/;
const NO_RECORD: Failure = { failure: 'not-found', what: 'record', id: '' };

/** A file as services give it. */
type SavedFile = { readonly path: string; readonly bytes: Uint8Array };

/**
 * A page of another site can send a form, but neither this header nor JSON: a browser asks first, and is not answered. The origin,
 * where it is told, has to be this server.
 */
function isOwnPage(request: Request): boolean {
  const { origin, host } = request.headers;
  if (request.headers['x-marshall'] !== '1') return false;
  return origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
}

export function recordRoutes(server: HttpServer, marshall: Marshall): void {
  const { acting } = marshall;
  server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );

  server.post(RECORD_ROUTES.action, { bodyLimit: ACTION_BYTES }, async (request, reply) => {
    if (!isOwnPage(request)) return sendFailure(request, reply, { failure: 'forbidden', what: 'origin' });
    const { action } = request.params as { readonly action: string };
    const name = ACTION_NAMES.find((known) => known === action);
    if (name === undefined)
      return sendFailure(request, reply, notFound('action', action, nearest(action, ACTION_NAMES)));
    if (acting === undefined) return sendFailure(request, reply, NO_RECORD);
    return answerAction(request, reply, acting, name);
  });

  server.post(RECORD_ROUTES.upload, { bodyLimit: UPLOAD_BYTES }, async (request, reply) => {
    if (!isOwnPage(request)) return sendFailure(request, reply, { failure: 'forbidden', what: 'origin' });
    if (acting === undefined) return sendFailure(request, reply, NO_RECORD);
    const { name = '' } = request.query as { readonly name?: string };
    if (!Buffer.isBuffer(request.body) || typeof name !== 'string' || name === '') {
      return sendFailure(request, reply, { failure: 'unreadable', what: 'upload', detail: String(name) });
    }
    const upload = await acting.upload(name, request.body).catch(diskFailure);
    return isFailure(upload) ? sendFailure(request, reply, upload) : sendFresh(reply, { upload });
  });

  server.get(RECORD_ROUTES.job, async (request, reply) => {
    const { job } = request.params as { readonly job: string };
    const answer = acting?.readJob(job) ?? NO_RECORD;
    return isFailure(answer) ? sendFailure(request, reply, answer) : sendFresh(reply, answer);
  });
  fileRoutes(server, acting);
}

async function answerAction<Name extends ActionName>(
  request: Request,
  reply: Reply,
  acting: Acting,
  name: Name,
): Promise<Reply> {
  const input = readInput(ACTION_INPUTS[name], request.body);
  if (isFailure(input)) return sendFailure(request, reply, input);
  const answer = await HANDLERS[name](acting, input as ActionInput<Name>);
  return isFailure(answer) ? sendFailure(request, reply, answer) : sendFresh(reply, answer);
}

/** A full disk or a folder that cannot be written; any other fault is a bug. */
function diskFailure(fault: unknown): Failure {
  const { code, message } = fault as NodeJS.ErrnoException;
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code))
    return { failure: 'unreadable', what: 'record', detail: message };
  throw fault;
}

function sendFresh(reply: Reply, answer: object): Reply {
  return reply.type('application/json; charset=utf-8').header('cache-control', 'no-store').send(JSON.stringify(answer));
}

interface FileParams {
  readonly language: string;
  readonly upload?: string;
  readonly import?: string;
  readonly round?: string;
  readonly reporter?: string;
  readonly edition?: string;
}

/** Files made on request; each is saved under its own name. */
function fileRoutes(server: HttpServer, acting: Acting | undefined): void {
  const serve = (
    route: string,
    make: (acting: Acting, params: FileParams, language: Language) => Promise<SavedFile | Failure>,
  ): void => {
    server.get(route, async (request, reply) => {
      const params = request.params as FileParams;
      const language = LANGUAGES.find((known) => known === (params.language ?? 'zh'));
      if (language === undefined) return sendFailure(request, reply, notFound('language', params.language));
      const file: SavedFile | Failure = acting === undefined ? NO_RECORD : await make(acting, params, language);
      if (isFailure(file)) return sendFailure(request, reply, file);
      return reply
        .type(mediaType(file.path))
        .header('content-disposition', attachment(file.path))
        .header('cache-control', 'no-store')
        .send(Buffer.from(file.bytes));
    });
  };
  serve(RECORD_ROUTES.refusedOfUpload, (use, { upload }, language) => use.refusedRowsFile({ language, upload }));
  serve(RECORD_ROUTES.refusedOfImport, async (use, { import: number = '' }, language) =>
    IMPORT_NUMBER.test(number)
      ? use.refusedRowsFile({ language, import: Number(number) })
      : notFound('refused-rows', number),
  );
  serve(RECORD_ROUTES.roundTemplates, (use, { round = '' }, language) => use.roundWorkbooks({ language, round }));
  serve(RECORD_ROUTES.roundTemplate, (use, { round = '', reporter }, language) =>
    use.roundWorkbooks({ language, round, reporter }),
  );
  serve(RECORD_ROUTES.opinionsTable, (use, { edition = '' }, language) => use.opinionsTable({ language, edition }));
  serve(RECORD_ROUTES.planFiles, (use) => use.planArchive());
}
