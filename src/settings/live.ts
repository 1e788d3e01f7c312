import {readSettings, watchSettings} from './read';
import type {Settings} from './settings';

/** The settings now and after each change, for as long as somebody follows them. */
export const liveSettings = {
  subscribe(next: (settings: Settings) => void, failed: (error: unknown) => void): () => void {
    const life = new AbortController();
    watchSettings(next, life.signal);
    readSettings().then(settings => !life.signal.aborted && next(settings), failed);
    return () => life.abort();
  },
};
