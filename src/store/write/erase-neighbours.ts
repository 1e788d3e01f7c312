import type {Glimpse, Mention} from '../../mention/mention';
import {isBy} from '../erasable';
import {loadLogs} from '../log';
import {capturedOf, project} from '../project';
import type {Captured} from '../rows';
import type {Eraser} from './erase';
import {authorName} from './tombs';
import {putRows, rowsOf, writing} from './transaction';

type Beside = Pick<Mention, 'host' | 'neighbours'>;

/** What names the authors of the posts that stood beside a mention among all that may be erased. */
export const authorsBeside = ({host, neighbours = {}}: Beside): string[] =>
  Object.values(neighbours).flatMap(({author}: Glimpse) =>
    author === undefined ? [] : authorName(host, author),
  );

/** What was captured of a mention, without how some posts beside it began. */
export function withoutBeside(
  {neighbours = {}, ...rest}: Captured,
  isTheirs: (one: Glimpse) => boolean,
): Captured {
  const left = Object.entries(neighbours).filter(([, glimpse]) => !isTheirs(glimpse));
  return left.length === 0 ? rest : {...rest, neighbours: Object.fromEntries(left)};
}

/** What was captured of a mention, without how posts of erased authors began beside it. */
export const withoutErasedBeside = (captured: Captured, erased: ReadonlySet<string>): Captured =>
  authorsBeside(captured).some(name => erased.has(name))
    ? withoutBeside(captured, ({author}) => erased.has(authorName(captured.host, author ?? '')))
    : captured;

/** Erases how the posts of an author begin that stood beside a mention of somebody else. */
export async function eraseNeighbours(
  {id, neighbours = {}}: Pick<Mention, 'id' | 'neighbours'>,
  name: string,
  {rules}: Pick<Eraser, 'rules'>,
): Promise<void> {
  if (!Object.values(neighbours).some((glimpse: Glimpse) => isBy(glimpse, name))) return;
  await writing(async () => {
    const before = await rowsOf([id]);
    const logs = await loadLogs([id]);
    const after = [...before.values()].map(row =>
      project(
        withoutBeside(capturedOf(row), glimpse => isBy(glimpse, name)),
        logs.of(row.id),
        rules,
      ),
    );
    await putRows(after, before);
  });
}
