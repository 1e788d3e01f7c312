import type {Decision, DecisionId} from '../../mention/decision';
import {database} from '../database';
import {type Decided, type Deciding, decideIn, type Unsigned} from './decide';
import {dropPictures} from './picture';
import {writing} from './transaction';

async function isUndone({id, mentionId}: Decision): Promise<boolean> {
  const own = await database.decisions.where({mentionId}).toArray();
  return own.some(other => other.kind === 'undone' && other.undoes === id);
}

/**
 * Takes decisions back, each by a decision of its own; one already taken back stays so. With its
 * flag a post that mentions no brand loses its pictures.
 */
export function undo(ids: DecisionId[], deciding: Deciding): Promise<Decided> {
  return writing(async () => {
    const found = await database.decisions.bulkGet([...new Set(ids)]);
    const choices: Unsigned[] = [];
    for (const decision of found) {
      if (!decision || decision.kind === 'undone' || (await isUndone(decision))) continue;
      const {id, mentionId} = decision;
      choices.push({kind: 'undone', undoes: id, mentionId});
    }
    const decided = await decideIn(choices, deciding);
    await dropPictures(decided.mentions);
    return decided;
  });
}
