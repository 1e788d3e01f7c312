import {browser} from '../../browser';

const KEY = 'backup progress';

/** How far the backup is that the worker makes, from 0 to 1. */
export const liveProgress = {
  subscribe(next: (done: number) => void, failed: (error: unknown) => void): () => void {
    const {session} = browser.storage;
    const tell = (done: unknown) => next(typeof done === 'number' ? done : 0);
    const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
      if (changes[KEY]) tell(changes[KEY].newValue);
    };
    session.onChanged.addListener(listener);
    session.get(KEY).then(stored => tell(stored[KEY]), failed);
    return () => session.onChanged.removeListener(listener);
  },
};
