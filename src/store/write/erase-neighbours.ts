import type {Glimpse} from '../../mention/mention';
import {isBy} from '../erasable';
import {loadLogs} from '../log';
import {capturedOf, project} from '../project';
import type {Captured, MentionRow} from '../rows';
import type {Eraser} from './erase';
import {putRows, rowsOf, writing} from './transaction';

/** True where a post beside the mention was shown with this name. */
function isBeside({neighbours = {}}: Captured, name: string): boolean {
  return Object.values(neighbours).some((glimpse: Glimpse) => isBy(glimpse, name));
}

function without({neighbours = {}, ...rest}: Captured, name: string): Captured {
  const left = Object.entries(neighbours).filter(([, glimpse]) => !isBy(glimpse, name));
  return left.length === 0 ? rest : {...rest, neighbours: Object.fromEntries(left)};
}

/** Erases how the posts of an author begin that stood beside a mention of somebody else. */
export async function eraseNeighbours(
  mention: MentionRow,
  name: string,
  {rules}: Eraser,
): Promise<void> {
  if (!isBeside(mention, name)) return;
  await writing(async () => {
    const before = await rowsOf([mention.id]);
    const logs = await loadLogs([mention.id]);
    const after = [...before.values()].map(row =>
      project(without(capturedOf(row), name), logs.of(row.id), rules),
    );
    await putRows(after, before);
  });
}
