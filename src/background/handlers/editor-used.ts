import type {Handler} from '../../messages/answer';
import {fromPage} from '../../messages/shapes/from-page';
import {readSettings} from '../../settings/read';
import {inWords} from '../in-words';
import {placeOf} from '../place';
import {noteEditor} from '../strangers/editor';

/** A page tells that a person used its editor; only when is kept, and only for a while. */
export const editorUsed: Handler<'editor.used'> = {
  from: 'page',
  shape: fromPage['editor.used'],
  handle: inWords(async ({page}, asker) => {
    const {tabId, frameHost} = await placeOf(asker, page, await readSettings());
    await noteEditor(tabId, frameHost, Date.now());
    return {noted: true};
  }),
};
