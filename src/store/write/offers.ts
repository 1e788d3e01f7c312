import type {MentionId} from '../../mention/decision';
import type {Mention, ProbableAnswer} from '../../mention/mention';
import {loadLogs} from '../log';
import {capturedOf, mentionOf, project, type Rules} from '../project';
import type {Captured} from '../rows';
import {type InThread, inThread} from '../thread';
import {putRows, rowsOf, writing} from './transaction';

/** A post of ours that may answer a mention. */
export type Offer = {mentionId: MentionId; offer: ProbableAnswer};

/** Changes what is captured of mentions; for use inside a transaction. */
async function change(
  ids: MentionId[],
  to: (captured: Captured) => Captured,
  rules: Rules,
): Promise<Mention[]> {
  const before = await rowsOf(ids);
  const logs = await loadLogs([...before.keys()]);
  const rows = [...before.values()].map(row =>
    project(to(capturedOf(row)), logs.of(row.id), rules),
  );
  await putRows(rows, before);
  return rows.map(mentionOf);
}

/** Keeps the offers that `choose` makes of a thread's mentions; gives back those as they are now. */
export function offerInThread(
  threadUrl: string,
  choose: (mentions: InThread[]) => Offer[],
  rules: Rules,
): Promise<Mention[]> {
  return writing(async () => {
    const chosen = choose(await inThread(threadUrl));
    const byId = new Map(chosen.map(({mentionId, offer}) => [mentionId, offer]));
    const withOffer = (captured: Captured): Captured => {
      const offer = byId.get(captured.id);
      return offer ? {...captured, offers: [...(captured.offers ?? []), offer]} : captured;
    };
    return change([...byId.keys()], withOffer, rules);
  });
}

/** Remembers that a post of ours is no answer to a mention. */
export function declineOffer(
  mentionId: MentionId,
  offerId: string,
  rules: Rules,
): Promise<Mention[]> {
  const declined = (offer: ProbableAnswer): ProbableAnswer =>
    offer.id === offerId ? {...offer, declined: true} : offer;
  return writing(() =>
    change(
      [mentionId],
      captured => ({
        ...captured,
        ...(captured.offers === undefined ? {} : {offers: captured.offers.map(declined)}),
      }),
      rules,
    ),
  );
}
