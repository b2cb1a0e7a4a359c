// Release of a figure: who may see it, and until when it is held back.
import type { PlainDate } from '#kernel/plainDate';
import { dateSchema, z } from '#kernel/schema';

/** internal 内部; public 公开. */
export const RELEASE_SCOPES = ['internal', 'public'] as const;
export type ReleaseScope = (typeof RELEASE_SCOPES)[number];

/** A public figure under embargo is internal until the end of the day before `embargo`. */
export const releaseSchema = z.strictObject({ scope: z.enum(RELEASE_SCOPES), embargo: dateSchema.optional() });
export type Release = Readonly<z.output<typeof releaseSchema>>;

/** Whether everybody may see it on a day; what says nothing of its release is internal. */
export function isReleased(release: Release | undefined, on: PlainDate): boolean {
  return release?.scope === 'public' && (release.embargo === undefined || release.embargo <= on);
}

/** Figures that are public on a day, in their order. */
export function releasedFigures<T extends { readonly release?: Release | undefined }>(
  figures: readonly T[],
  on: PlainDate,
): readonly T[] {
  return figures.filter(({ release }) => isReleased(release, on));
}
