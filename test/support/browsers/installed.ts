import {constants} from 'node:fs';
import {access} from 'node:fs/promises';
import {type BrowserName, type Machine, usualPlaces, variable} from './places';

/** A browser that can be started. */
export type Browser = {name: BrowserName; path: string};

async function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The first of these paths that holds a program. */
export async function firstThatRuns(paths: string[]): Promise<string | undefined> {
  for (const path of paths) if (await canRun(path)) return path;
  return undefined;
}

/**
 * The browser that a person named or has installed; undefined where there is none.
 * @throws when the named one is not a program: another must not be taken in its place
 */
export async function installed(name: BrowserName, machine: Machine): Promise<Browser | undefined> {
  const named = machine.env[variable[name]];
  if (named) {
    if (await canRun(named)) return {name, path: named};
    throw new Error(
      `${variable[name]} names ${named}, which is not a program that can be started.`,
    );
  }
  const path = await firstThatRuns(usualPlaces(name, machine));
  return path === undefined ? undefined : {name, path};
}
