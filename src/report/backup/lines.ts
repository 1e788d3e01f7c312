import {Unreadable} from './unreadable';

/** No row that Earmark writes is longer than this many characters, by far. */
const LONGEST = 4_000_000;

/** More text than this no part holds: it would be a file made to fill the memory. */
const MOST = 8_000_000_000;

/** Splits text that arrives in bits into lines; the last one may lack its line break. */
export async function* lines(bits: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let row = 0;
  let read = 0;
  for await (const bit of bits) {
    read += bit.length;
    const whole = (rest + bit).split('\n');
    rest = whole.pop() ?? '';
    for (const line of whole) {
      row++;
      if (line.length > LONGEST) throw new Unreadable('row too long', row);
      yield line;
    }
    if (rest.length > LONGEST) throw new Unreadable('row too long', row + 1);
    if (read > MOST) throw new Unreadable('too large', row);
  }
  if (rest !== '') yield rest;
}
