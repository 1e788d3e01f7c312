import {limits} from '../../mention/limits';
import type {ThreadTone} from '../../mention/thread-tone';
import {database, withStore} from '../database';
import type {RowOf} from '../kept-row';
import type {Numbers} from './restore-beside';

/** As many pages of one thread are counted as one may have; one that is known has its place. */
async function hasRoom({thread, page}: ThreadTone): Promise<boolean> {
  const pages = await database.tones.where({thread}).primaryKeys();
  return pages.length < limits.tonesOfThread || pages.some(([, known]) => known === page);
}

/** Keeps the tones of a page in place of what was counted there; of threads with a mention alone. */
export function keepTone(tone: ThreadTone): Promise<void> {
  const {tones, mentions} = database;
  return withStore(() =>
    database.transaction('rw', tones, mentions, async () => {
      const some = mentions.where({'index.thread': tone.thread}).limit(1);
      if ((await some.primaryKeys()).length > 0 && (await hasRoom(tone))) await tones.put(tone);
    }),
  );
}

/** Brings tones back of pages that were not counted here, of threads with a mention. */
export function restoreTones(found: RowOf<'tone'>[]): Promise<Numbers> {
  const {tones, mentions} = database;
  return withStore(() =>
    database.transaction('rw', tones, mentions, async () => {
      const numbers: Numbers = {added: 0, kept: 0, refused: 0};
      for (const tone of found) {
        const some = mentions.where({'index.thread': tone.thread}).limit(1);
        if ((await some.primaryKeys()).length === 0) numbers.refused++;
        else if (await tones.get([tone.thread, tone.page])) numbers.kept++;
        else if (!(await hasRoom(tone))) numbers.refused++;
        else {
          await tones.put(tone);
          numbers.added++;
        }
      }
      return numbers;
    }),
  );
}
