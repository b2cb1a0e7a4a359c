// Who writes: on a machine of one person, the user of the operating system.
import { userInfo } from 'node:os';

/** Name of the local user; `local` where the system does not tell. */
export function localActor(): string {
  try {
    return userInfo().username;
  } catch {
    return 'local';
  }
}
