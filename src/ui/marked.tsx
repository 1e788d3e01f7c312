import type {Piece} from './excerpt';

/** Text in pieces, with those marked where a brand was found. */
export function Marked({pieces}: {pieces: Piece[]}) {
  return (
    <>{pieces.map(({text, marked}, index) => (marked ? <mark key={index}>{text}</mark> : text))}</>
  );
}
