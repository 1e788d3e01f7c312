import type {Mention} from '../../src/mention/mention';

type Column = {head: string; width: number; cell(mention: Mention, now: number): string};

const MINUTE = 60_000;

/** A length of time in two units at most. */
export function inWords(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return `${Math.floor(minutes / 24 / 60)} d ${Math.floor(minutes / 60) % 24} h`;
}

const since = ({posted, seenAt}: Mention): number => Math.min(posted?.from ?? seenAt, seenAt);

/** How exactly it is known when a post was posted: “≤” where the page gives no exact time. */
function age(mention: Mention, now: number): string {
  const {posted} = mention;
  if (!posted) return 'not shown';
  const bound = posted.to - posted.from > MINUTE ? '≤ ' : '';
  return `${bound}${inWords(now - posted.from)} ago`;
}

function stands(mention: Mention): string {
  const {state, archived} = mention;
  const flag = state.flagged ? 'flagged, ' : '';
  if (archived && !state.pulledFromArchive) return `${flag}archive`;
  return flag + state.standing.is;
}

function answeredAfter(mention: Mention): string {
  const {standing} = mention.state;
  return standing.is === 'answered' ? inWords(standing.answerAt - since(mention)) : '';
}

const columns: Column[] = [
  {head: 'Site', width: 21, cell: ({host}) => host.replace(/\.(localhost|test)$/, '')},
  {head: 'Author', width: 17, cell: ({post}) => post.author ?? '(not shown)'},
  {head: 'Posted', width: 17, cell: age},
  {head: 'Words', width: 44, cell: ({post}) => post.body.replace(/\s+/g, ' ')},
  {head: 'Stands', width: 17, cell: stands},
  {head: 'Answered after', width: 14, cell: answeredAfter},
];

function fitted(text: string, width: number): string {
  const cut = text.length > width ? `${text.slice(0, width - 1)}…` : text;
  return cut.padEnd(width);
}

const line = (cells: string[]): string =>
  cells
    .map((cell, at) => fitted(cell, columns[at]?.width ?? 0))
    .join('  ')
    .trimEnd();

/** The mentions as a table for a terminal, by site and time. */
export function table(mentions: Mention[], now: number): string {
  const order = [...mentions].sort((a, b) => a.host.localeCompare(b.host) || since(a) - since(b));
  return [
    line(columns.map(({head}) => head)),
    columns.map(({width}) => '─'.repeat(width)).join('  '),
    ...order.map(mention => line(columns.map(({cell}) => cell(mention, now)))),
  ].join('\n');
}
