// Embedded PostgreSQL in this thread, on a file system that really writes through; runs inside the engine's worker.
import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { PGlite, types } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { VALUE_PARSERS } from '../valueParsers.ts';

export type Engine = PGlite;

/** Calls of fsync that reached the disk: proof that the hook below is in place. */
let synced = 0;

/** The node and stream of the engine's file layer, as far as they are touched here. */
interface FileNode {
  name: string;
  mode: number;
}
interface FileLayer {
  readonly isDir: (mode: number) => boolean;
  readonly lookupNode: (parent: FileNode, name: string) => FileNode;
  readonly destroyNode: (node: FileNode) => void;
  readonly filesystems: {
    readonly NODEFS: {
      realPath(node: FileNode): string;
      tryFSOperation<T>(work: () => T): T;
      stream_ops: { fsync?: (stream: { node: FileNode; nfd?: number }) => number };
      node_ops: { rename: (node: FileNode, folder: FileNode, name: string) => void };
    };
  };
}

function syncFolder(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * The library's file layer answers fsync without doing it, and renames by deleting the target first. Both would lose what was
 * confirmed when the machine stops at the wrong moment.
 */
function makeDurable(files: FileLayer): void {
  const disk = files.filesystems.NODEFS;
  disk.stream_ops.fsync = ({ node, nfd }) => {
    disk.tryFSOperation(() => {
      if (files.isDir(node.mode)) syncFolder(disk.realPath(node));
      else if (nfd !== undefined) fsyncSync(nfd);
    });
    synced += 1;
    return 0;
  };
  disk.node_ops.rename = (node, folder, name) => {
    const [from, to] = [disk.realPath(node), `${disk.realPath(folder)}/${name}`];
    try {
      files.destroyNode(files.lookupNode(folder, name));
    } catch {
      // No such file yet: the usual case.
    }
    disk.tryFSOperation(() => renameSync(from, to));
    node.name = name;
  };
}

class DurableFiles extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const started = await super.init(pg, options);
    const { preRun = [] } = started.emscriptenOpts;
    const hook = (module: { FS: unknown }): void => makeDurable(module.FS as FileLayer);
    return { emscriptenOpts: { ...started.emscriptenOpts, preRun: [...preRun, hook] } };
  }
}

/** Bytes as text, in a tenth of the time that the library's own way takes: a file has megabytes of them. */
const SERIALIZERS = {
  [types.BYTEA]: (bytes: Uint8Array) =>
    `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`,
};

const WITHOUT_FSYNC = '-F';
const SETTINGS = ['wal_sync_method=fsync', 'timezone=UTC', 'datestyle=ISO, YMD'];

/**
 * Makes an empty database in `folder`. Nothing of it is written through to the disk: that is done once, for all of its files,
 * before it takes its place.
 */
export async function makeEngine(folder: string): Promise<void> {
  const engine = await PGlite.create({ fs: new NodeFS(folder) });
  await engine.close();
}

/** Opens the database of `folder`; throws where it cannot be written through to the disk. */
export async function openEngine(folder: string): Promise<Engine> {
  const startParams = [
    ...PGlite.defaultStartParams.filter((param) => param !== WITHOUT_FSYNC),
    ...SETTINGS.flatMap((setting) => ['-c', setting]),
  ];
  const engine = await PGlite.create({
    fs: new DurableFiles(folder),
    startParams,
    parsers: { ...VALUE_PARSERS },
    serializers: SERIALIZERS,
  });
  const { rows } = await engine.query<{ fsync: string }>('show fsync');
  const before = synced;
  // A commit that waits for its log record: writes nothing that anybody sees.
  await engine.exec(`select pg_logical_emit_message(true, 'marshall', 'started')`);
  if (rows[0]?.fsync !== 'on' || synced === before) throw new Error('the database does not write through to the disk');
  return engine;
}
