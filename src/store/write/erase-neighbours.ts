import type {Glimpse, Mention} from '../../mention/mention';
import {loadLogs} from '../log';
import {capturedOf, project, type Rules} from '../project';
import type {Captured} from '../rows';
import {glimpseNames} from './tombs';
import {putRows, rowsOf, writing} from './transaction';

type Beside = Pick<Mention, 'host' | 'post' | 'neighbours'>;

/** By what the erasing of a post beside a mention would name it. */
export const namesOf = ({host, post}: Beside, glimpse: Glimpse): string[] =>
  glimpseNames({host, threadUrl: post.threadUrl}, glimpse);

/** What names the posts that stood beside a mention, and their authors, among all that may be erased. */
export const namesBeside = (mention: Beside): string[] =>
  Object.values(mention.neighbours ?? {}).flatMap(one => namesOf(mention, one));

/** What was captured of a mention, without how some posts beside it began. */
export function withoutBeside(
  {neighbours = {}, ...rest}: Captured,
  isTheirs: (one: Glimpse) => boolean,
): Captured {
  const left = Object.entries(neighbours).filter(([, glimpse]) => !isTheirs(glimpse));
  return left.length === 0 ? rest : {...rest, neighbours: Object.fromEntries(left)};
}

/** What was captured of a mention, without how erased posts began beside it. */
export const withoutErasedBeside = (captured: Captured, erased: ReadonlySet<string>): Captured =>
  namesBeside(captured).some(name => erased.has(name))
    ? withoutBeside(captured, one => namesOf(captured, one).some(name => erased.has(name)))
    : captured;

/** Erases how some posts begin that stood beside a mention of somebody else. */
export async function eraseNeighbours(
  {id, neighbours = {}}: Pick<Mention, 'id' | 'neighbours'>,
  isTheirs: (glimpse: Glimpse) => boolean,
  rules: Rules,
): Promise<void> {
  if (!Object.values(neighbours).some(isTheirs)) return;
  await writing(async () => {
    const before = await rowsOf([id]);
    const logs = await loadLogs([id]);
    const after = [...before.values()].map(row =>
      project(withoutBeside(capturedOf(row), isTheirs), logs.of(row.id), rules),
    );
    await putRows(after, before);
  });
}
