// Writes plan versions and the contents of their files, each content once.
import type { PlanVersion } from '#model/planVersion';
import { planDigest, sha256Of } from '../planDigest.ts';
import type { StoredFile } from '../recordStore.ts';
import type { Session } from '../session.ts';
import type { Pending } from '../reading/vintageRows.ts';

/** Stores a content and answers with its hash. */
export async function addBlob(session: Session, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Of(bytes);
  await session.db
    .insertInto('blob')
    .values({ sha256, bytes })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return sha256;
}

export async function addPlanVersion(
  session: Session,
  { seq: change, at, actor, reason }: Pending,
  files: readonly StoredFile[],
  origin: PlanVersion['origin'],
  base?: number,
): Promise<PlanVersion> {
  const last = await session.db
    .selectFrom('plan_version')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirstOrThrow();
  const number = (last.number ?? 0) + 1;
  const digest = planDigest(files);
  await session.db
    .insertInto('plan_version')
    .values({ number, digest, origin, base: base ?? null, change })
    .execute();
  for (const { path, bytes } of files) {
    const sha256 = await addBlob(session, bytes);
    await session.db.insertInto('plan_file').values({ version: number, path, sha256 }).execute();
  }
  return {
    number,
    digest,
    origin,
    ...(base === undefined ? {} : { base }),
    change,
    at,
    actor,
    ...(reason === undefined ? {} : { reason }),
    files: files.length,
  };
}
