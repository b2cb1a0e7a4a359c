// What the command line needs of a server, handed in by the composition.
import type { Failure } from '#kernel/failure';
import type { Marshall } from '#services/marshall';

/** Serves on 127.0.0.1; `closed` settles when the process is asked to stop. A port in use is a Failure `conflict`. */
export type ServePages = (
  marshall: Marshall,
  port: number,
) => Promise<{ readonly address: string; readonly closed: Promise<void> } | Failure>;
