import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {readPrivate} from '../../store/read/private';
import {writePrivate} from '../../store/write/private';
import {placeholders, unknownPlaceholders} from '../../triage';
import {language, say} from '../../words';
import {inWords} from '../in-words';
import {inTurn} from '../turn';

/** A placeholder that does not exist would stand in a reply to a customer one day. */
function checkPlaceholders(template: string): void {
  const unknown = unknownPlaceholders(template);
  if (unknown.length === 0) return;
  const list = new Intl.ListFormat(language());
  const known = list.format(placeholders.map(name => `{${name}}`));
  throw new Refused('not allowed', say('worker_unknown_placeholder', list.format(unknown), known));
}

/** A person writes the reply template of a kind anew, or takes the one it came with again. */
export const templateChanged: Handler<'template.changed'> = {
  from: 'own page',
  shape: fromOwnPage['template.changed'],
  handle: inWords(async ({kind, text}) => {
    if (text !== null) checkPlaceholders(text);
    await inTurn('templates', async () => {
      const {[kind]: _, ...others} = (await readPrivate('templates')) ?? {};
      await writePrivate({
        key: 'templates',
        value: text === null ? others : {...others, [kind]: text},
      });
    });
    return {kept: true};
  }),
};
