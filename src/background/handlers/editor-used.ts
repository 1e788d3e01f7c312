import type {Handler} from '../../messages/answer';
import {toWorker} from '../../messages/shapes/to-worker';
import {readSettings} from '../../settings/read';
import {inWords} from '../in-words';
import {placeOf} from '../place';
import {noteEditor} from '../strangers/editor';

/** A page tells that a person used its editor; only when is kept, and only for a while. */
export const editorUsed: Handler<'editor.used'> = {
  from: 'page',
  shape: toWorker['editor.used'],
  handle: inWords(async ({page}, asker) => {
    const {tabId, frameHost} = await placeOf(asker, page, await readSettings());
    await noteEditor(tabId, frameHost, Date.now());
    return {noted: true};
  }),
};
