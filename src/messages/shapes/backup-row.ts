import * as v from 'valibot';
import {decision} from './backup/decision';
import {evidence, picture} from './backup/evidence';
import {mention} from './backup/mention';
import {reading, watchedPlace} from './backup/place';
import {privateRow} from './backup/private';
import {settings} from './backup/settings';
import {hash, instant, name} from './parts';
import type {Checked} from './shape';
import {contactTest, threadTone} from './shore-up';
import {stormEntry} from './storms';

/** What one line of a backup may hold, by its name. */
const shapes = {
  settings,
  private: privateRow,
  tombstone: v.strictObject({idHash: hash, at: instant, by: name}),
  mention,
  decision,
  evidence,
  picture,
  place: watchedPlace,
  reading,
  storm: stormEntry,
  'contact test': contactTest,
  tone: threadTone,
};

type Shapes = typeof shapes;

/** One line of a backup: what it is, and the row itself. */
export type BackupRow = {
  [K in keyof Shapes]: {is: K; row: v.InferOutput<Shapes[K]>};
}[keyof Shapes];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first key that every object has by birth (`__proto__`, `constructor`): none of ours is one. */
function bornKey(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const born = key in Object.prototype ? key : bornKey(part);
    if (born !== undefined) return born;
  }
  return undefined;
}

const refused = (reason: string): Checked<never> => ({ok: false, reason});

function parsed(line: string): Checked<unknown> {
  try {
    return {ok: true, body: JSON.parse(line)};
  } catch (error) {
    if (error instanceof SyntaxError) return refused('not JSON');
    throw error;
  }
}

const isShape = (name: string): name is keyof Shapes => Object.hasOwn(shapes, name);

/** The row in a line of a backup, or the first thing that is wrong with it and where. */
export function backupRow(line: string): Checked<BackupRow> {
  const json = parsed(line);
  if (!json.ok) return json;
  const [is, ...others] = isRecord(json.body) ? Object.keys(json.body) : [];
  if (!isRecord(json.body) || is === undefined || others.length > 0 || !isShape(is)) {
    return refused('not a row that a backup has');
  }
  const born = bornKey(json.body);
  if (born !== undefined) return refused(`“${born}” is no name for a part`);
  const result = v.safeParse<v.GenericSchema>(shapes[is], json.body[is], {abortEarly: true});
  // What was checked by the shape of a name is a row of that name
  if (result.success) return {ok: true, body: {is, row: result.output} as BackupRow};
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  return refused(`${place === null ? is : `${is}.${place}`}: ${issue.message}`);
}
