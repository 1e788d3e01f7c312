import type {Cause, CriticName, Severity, TriageKind} from '../../mention/decision';
import type {Ground} from '../../mention/hint';
import type {Reach} from '../../mention/post';
import {type NextStep, nextStep} from '../../triage/next-step';
import {language, say, type Word} from '../../words';

/** What each cause is called. */
export const causeNames: Record<Cause, Word> = {
  billing: 'ui_cause_billing',
  delivery: 'ui_cause_delivery',
  cancelling: 'ui_cause_cancelling',
  defect: 'ui_cause_defect',
  staff: 'ui_cause_staff',
  access: 'ui_cause_access',
  price: 'ui_cause_price',
  availability: 'ui_cause_availability',
  privacy: 'ui_cause_privacy',
  quality: 'ui_cause_quality',
  other: 'ui_cause_other',
};

/** Every cause, in the order in which they are offered. */
export const causes = Object.keys(causeNames) as Cause[]; // The keys of that very record

/** A cause in words. */
export const causeWords = (cause: Cause): string => say(causeNames[cause]);

const criticNames: Record<CriticName, Word> = {
  'casual complainer': 'ui_critic_casual',
  extortionist: 'ui_critic_extortionist',
  'committed crusader': 'ui_critic_crusader',
  'indignant influencer': 'ui_critic_influencer',
};

/** One of the four critics in words. */
export const criticWords = (critic: CriticName): string => say(criticNames[critic]);

const advice: Record<CriticName, Word> = {
  'casual complainer': 'ui_advice_casual',
  extortionist: 'ui_advice_extortionist',
  'committed crusader': 'ui_advice_crusader',
  'indignant influencer': 'ui_advice_influencer',
};

/** A line of advice for one of the four critics. */
export const criticAdvice = (critic: CriticName): string => say(advice[critic]);

const steps: Record<NextStep, {step: Word; how: Word}> = {
  'hand off': {step: 'ui_step_hand_off', how: 'ui_step_hand_off_how'},
  'acknowledge or leave': {step: 'ui_step_acknowledge', how: 'ui_step_acknowledge_how'},
  answer: {step: 'ui_step_answer', how: 'ui_step_answer_how'},
  thank: {step: 'ui_step_thank', how: 'ui_step_thank_how'},
  correct: {step: 'ui_step_correct', how: 'ui_step_correct_how'},
  leave: {step: 'ui_step_leave', how: 'ui_step_leave_how'},
  dismiss: {step: 'ui_step_dismiss', how: 'ui_step_dismiss_how'},
};

/** What to do next with a mention of a kind, in a word or two, and how. */
export function stepWords(kind: TriageKind): {step: string; how: string} {
  const {step, how} = steps[nextStep(kind)];
  return {step: say(step), how: say(how)};
}

const severities: Record<Severity, Word> = {
  0: 'ui_severity_0',
  1: 'ui_severity_1',
  2: 'ui_severity_2',
  3: 'ui_severity_3',
};

/** How grave something is, in words. */
export const severityWords = (severity: Severity): string => say(severities[severity]);

const grounds: Record<Ground, Word> = {
  safety: 'ui_ground_safety',
  legal: 'ui_ground_legal',
  money: 'ui_ground_money',
  leaving: 'ui_ground_leaving',
  contact: 'ui_ground_contact',
};

/** What makes a complaint grave, in words. */
export const groundWords = (ground: Ground): string => say(grounds[ground]);

const reaches: Record<Reach['kind'], Word> = {
  followers: 'ui_reach_followers',
  posts: 'ui_reach_posts',
  karma: 'ui_reach_karma',
  views: 'ui_reach_views',
  replies: 'ui_reach_replies',
  likes: 'ui_reach_likes',
};

/** How far a post or its author carries, in words. */
export const reachWords = ({kind, value}: Reach): string =>
  say(reaches[kind], new Intl.NumberFormat(language()).format(value));
