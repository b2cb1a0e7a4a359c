// Release of a figure: who may see it, and until when it is held back.
import { dateSchema, z } from '#kernel/schema';

/** internal 内部; public 公开. */
export const RELEASE_SCOPES = ['internal', 'public'] as const;
export type ReleaseScope = (typeof RELEASE_SCOPES)[number];

/** A public figure under embargo is internal until the end of the day before `embargo`. */
export const releaseSchema = z.strictObject({ scope: z.enum(RELEASE_SCOPES), embargo: dateSchema.optional() });
export type Release = Readonly<z.output<typeof releaseSchema>>;
