// Routes of the shell: / to the reader's language, /zh and /en to the page shell, and the built scripts, styles and fonts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES } from '#api/contracts';
import { isLanguage, pageAt } from '#api/pagePath';
import { notFound } from '#kernel/failure';
import { nameIn, type Language } from '#kernel/language';
import type { Marshall } from '#services/marshall';
import { serveStatic, type HttpServer, type Reply, type Request } from '../httpServer.ts';
import { preferredLanguage } from '../preferredLanguage.ts';
import { sendFailure } from '../respond.ts';

const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** The built shell with language, title and base path of this server filled in. */
function shellIn(shell: string, language: Language, title: string, basePath: string): string {
  return shell
    .replace(/<html[^>]*>/, () => `<html lang="${TAGS[language]}" data-base="${basePath}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replaceAll('"./assets/', `"${basePath}/assets/`);
}

function readShell(webRoot: string): string | undefined {
  const path = join(webRoot, 'index.html');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

interface ScreenParams {
  readonly language: string;
  readonly segment?: string;
  readonly id?: string;
}

export function screenRoutes(
  server: HttpServer,
  marshall: Marshall,
  options: { readonly webRoot: string; readonly basePath: string },
): void {
  const shell = readShell(options.webRoot);

  server.get(ROUTES.root, async (request, reply) => {
    const { languages } = await marshall.head();
    const language = preferredLanguage(request.headers['accept-language'], languages);
    return reply.header('vary', 'Accept-Language').redirect(`${options.basePath}/${language}`, 302);
  });

  const sendShell = async (request: Request, reply: Reply): Promise<Reply> => {
    const { language, segment = '', id } = request.params as ScreenParams;
    if (!isLanguage(language)) return sendFailure(request, reply, notFound('address', request.url));
    if (shell === undefined) return sendFailure(request, reply, notFound('web build', options.webRoot));
    const page = segment === '' && id !== undefined ? undefined : pageAt(segment, id);
    const title = `${nameIn((await marshall.head()).name, language)} · Marshall`;
    return reply
      .code(page === undefined ? 404 : 200)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(shellIn(shell, language, title, options.basePath));
  };
  for (const path of [ROUTES.list, ROUTES.screen, ROUTES.screenOf]) server.get(path, sendShell);

  const assets = join(options.webRoot, 'assets');
  if (!existsSync(assets)) return;
  void server.register(serveStatic, {
    root: assets,
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  });
}
