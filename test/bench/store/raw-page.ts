// A page that shows the first rows with nothing of ours between it and the browser: the least that
// opening a page of an extension, reading its store and drawing costs here and now.
import type {MentionRow} from '../../../src/store/rows';
import {asked, openRaw} from './idb';

async function show(): Promise<void> {
  const db = await openRaw();
  const byDue = db.transaction('mentions').objectStore('mentions').index('index.due');
  for (const {post} of (await asked(byDue.getAll(null, 26))) as MentionRow[]) {
    const row = document.createElement('li');
    row.className = 'row';
    row.textContent = `${post.author}: ${post.body}`;
    document.querySelector('ul')?.append(row);
  }
}

void show();
