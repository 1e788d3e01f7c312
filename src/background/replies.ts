import {isWithin} from '../mention/identity';
import type {Mention} from '../mention/mention';
import type {InThread} from '../store/thread';
import {offerInThread} from '../store/write/offers';
import {decideInThread} from '../store/write/thread';
import {answersIn, type ReadReply} from './explicit-reply';
import {offersIn} from './probable-answer';
import {rulesNow} from './rules';

/** Where a post of ours was read: the page's host and, in a comment frame, the frame's own. */
export type ReadOn = {host: string; frameHost: string};

const isOn = (mentionHost: string, {host, frameHost}: ReadOn): boolean =>
  [host, frameHost].some(own => isWithin(own, mentionHost) || isWithin(mentionHost, own));

/**
 * Takes in a post by an account of ours: it answers the mentions of its thread that it says it does;
 * one that says nothing is offered as the answer to those that wait. Gives back what it changed.
 */
export async function takeReply(reply: ReadReply, where: ReadOn): Promise<Mention[]> {
  const {post, seenAt} = reply;
  const rules = await rulesNow();
  const here = (thread: InThread[]) => thread.filter(({mention}) => isOn(mention.host, where));
  const {mentions} = await decideInThread(
    post.threadUrl,
    thread => answersIn(reply, here(thread)),
    {by: post.handle ?? post.author ?? '', at: seenAt, rules},
  );
  const offered = await offerInThread(
    post.threadUrl,
    thread => offersIn(reply, here(thread)),
    rules,
  );
  return [...mentions, ...offered];
}
