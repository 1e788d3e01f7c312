import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A folder for a browser's profile; `remove` leaves a folder that the caller named alone. */
export type Profile = {folder: string; remove(): Promise<void>};

/** The profile folder that was asked for, or a new one that is thrown away. */
export async function openProfile(asked: string | undefined): Promise<Profile> {
  if (asked !== undefined) return {folder: asked, remove: async () => {}};
  const folder = await mkdtemp(join(tmpdir(), 'earmark-profile-'));
  return {folder, remove: () => rm(folder, {recursive: true, force: true, maxRetries: 5})};
}

/** Without developer mode Chromium disables an unpacked extension when it reloads itself. */
export async function allowUnpacked({folder}: Profile): Promise<void> {
  await mkdir(join(folder, 'Default'), {recursive: true});
  const preferences = {extensions: {ui: {developer_mode: true}}};
  const file = join(folder, 'Default', 'Preferences');
  await writeFile(file, JSON.stringify(preferences), {flag: 'wx'}).catch((error: unknown) => {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isThere) throw error; // A profile that was used before has it already
  });
}
