import type {Ask, Missed} from '../messages/contract';
import type {Reader} from '../posts';

/** Where the reading of a page fell short, as the worker is told. */
type Shortfall = Omit<Ask<'page.cut'>, 'page'>;

/** Where the reading of a page fell short so far; undefined where it did not. */
export function shortfall(
  {isInPart, missed}: Pick<Reader, 'isInPart' | 'missed'>,
  postsCut: number,
): Shortfall | undefined {
  const cuts: Shortfall['cuts'] = [
    ...(isInPart ? (['page'] as const) : []),
    ...(postsCut > 0 ? (['post'] as const) : []),
  ];
  if (cuts.length === 0 && missed.length === 0) return undefined;
  const named = missed.map(
    ({name: reader, realm}): Missed => ({reader, ...(realm === undefined ? {} : {host: realm})}),
  );
  return {cuts, missed: named};
}
