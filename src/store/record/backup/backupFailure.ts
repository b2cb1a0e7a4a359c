// What can go wrong with a backup's file, told apart from what can go wrong with the record.
import type { Failure } from '#kernel/failure';
import { failureOf } from '../failures.ts';
import { BrokenArchive } from './tar.ts';

const OF_THE_FILE = new Set([
  'EACCES',
  'EDQUOT',
  'EEXIST',
  'EFBIG',
  'EIO',
  'EISDIR',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);
/** zlib's codes for bytes that are no gzip stream, or one that is cut off. */
const OF_THE_STREAM = /^Z_/;

/** The failure that an error amounts to; rethrows what is a bug. */
export function backupFailure(error: unknown): Failure {
  const { code, message } = error as { code?: unknown; message?: string };
  const ofTheFile = typeof code === 'string' && (OF_THE_FILE.has(code) || OF_THE_STREAM.test(code));
  if (ofTheFile || error instanceof BrokenArchive)
    return { failure: 'unreadable', what: 'backup', detail: message ?? '' };
  const failure = failureOf(error);
  if (failure === undefined) throw error;
  return failure;
}
