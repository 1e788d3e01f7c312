import type {ChoiceOf, Decision} from '../../../mention/decision';
import type {MentionState} from '../../../mention/fold';
import {channelWords} from '../../../ui/channels';
import {momentWords} from '../../../ui/moments';
import {kindWords} from '../../../ui/triage/kinds';
import {say, type Word} from '../../../words';
import type {Moment} from './timeline';

const plain: Partial<Record<Decision['kind'], Word>> = {
  flagged: 'dashboard_did_flagged',
  'no reply needed': 'dashboard_did_no_reply',
  'not us': 'dashboard_did_not_us',
  reopened: 'dashboard_did_reopened',
  merged: 'dashboard_did_merged',
  erased: 'dashboard_did_erased',
  'pulled from archive': 'dashboard_did_pulled',
};

const answeredHow: Record<'by hand' | 'read' | 'confirmed', Word> = {
  'by hand': 'dashboard_did_answered',
  read: 'dashboard_did_answered_read',
  confirmed: 'dashboard_did_answered_confirmed',
};

function handedWords({to, ask, dueAt}: ChoiceOf<'handed off'>): string {
  const handed =
    dueAt === undefined
      ? say('dashboard_did_handed', to)
      : say('dashboard_did_handed_due', to, momentWords(dueAt));
  return ask === undefined ? handed : `${handed}: ${ask}`;
}

function resolvedWords({who, how}: ChoiceOf<'resolved'>): string {
  const resolved =
    who === undefined ? say('dashboard_did_resolved') : say('ui_case_resolved_by', who);
  return how === undefined ? resolved : `${resolved}: ${how}`;
}

/** What was decided, in words; what it undoes is named by `all`. */
export function decidedWords(decision: Decision, all: Moment[]): string {
  switch (decision.kind) {
    case 'answered':
      return say(answeredHow[decision.how], momentWords(decision.replyAt));
    case 'private contact': {
      const how = channelWords(decision.channel);
      return say('dashboard_did_contact', how, momentWords(decision.contactAt));
    }
    case 'triaged':
      return say('dashboard_did_triaged', kindWords(decision.as));
    case 'tagged':
      return say('dashboard_did_tagged', decision.tags.join(', '));
    case 'noted':
      return say('dashboard_did_noted', decision.text);
    case 'snoozed':
      return say('dashboard_did_snoozed', momentWords(decision.until));
    case 'handed off':
      return handedWords(decision);
    case 'resolved':
      return resolvedWords(decision);
    case 'undone': {
      const target = all.find(({decision: {id}}) => id === decision.undoes)?.decision;
      const what = target ? decidedWords(target, all) : say('dashboard_did_something');
      return say('dashboard_did_undone', what);
    }
    default:
      return say(plain[decision.kind] ?? 'dashboard_did_something');
  }
}

const standings: Record<MentionState['standing']['is'], Word> = {
  waiting: 'dashboard_state_waiting',
  answered: 'dashboard_state_answered',
  'no reply needed': 'dashboard_state_no_reply',
  'not us': 'dashboard_state_not_us',
};

const kindOf = ({triage}: MentionState): string =>
  triage === undefined ? say('dashboard_kind_unsorted') : kindWords(triage);

/** From what to what a decision brought the mention; undefined where it stayed what it was. */
export function movedWords({before, after}: Moment): string | undefined {
  const [from, to] = [before.standing.is, after.standing.is];
  if (from !== to) return say('dashboard_from_to', say(standings[from]), say(standings[to]));
  if (before.triage === after.triage) return undefined;
  return say('dashboard_from_to', kindOf(before), kindOf(after));
}
