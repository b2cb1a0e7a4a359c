// Sends a file to the server, which keeps it for the action that names its handle.
import { PROBLEM_TYPE, type Problem } from '#api/failures';
import { uploadAddress } from '#api/recordAddresses';
import { basePath } from '../routing/basePath.ts';
import { OWN_REQUEST } from './acting.ts';
import { AnswerProblem } from './readJson.ts';

export interface Uploaded {
  /** Handle of the file. */
  readonly upload: string;
}

function problemIn(request: XMLHttpRequest): Problem | undefined {
  if (!(request.getResponseHeader('content-type') ?? '').startsWith(PROBLEM_TYPE)) return undefined;
  return JSON.parse(request.responseText) as Problem;
}

/** Sends `file`; `onProgress` is told the share sent, 0 to 1, which fetch cannot tell. Throws AnswerProblem. */
export function uploadFile(file: File, onProgress: (share: number) => void): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', basePath() + uploadAddress(file.name));
    request.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(OWN_REQUEST)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total));
    request.addEventListener('error', () => reject(new AnswerProblem(undefined)));
    request.addEventListener('load', () => {
      if (request.status < 200 || request.status > 299) reject(new AnswerProblem(problemIn(request)));
      else resolve(JSON.parse(request.responseText) as Uploaded);
    });
    request.send(file);
  });
}
