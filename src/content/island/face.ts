import type {PageState} from '../../messages/contract';
import type {ShapeName} from './shapes';

/** How a button looks: the colours of its kind. */
export type Tone = 'plain' | 'waiting' | 'soon' | 'late' | 'done' | 'quiet';

/** What a press does. */
export type Act = 'flag' | 'undo' | 'again' | 'confirm';

/** What a button says, beside a shape that says the same. */
export type Saying =
  | 'waiting'
  | 'due soon'
  | 'late'
  | 'answered'
  | 'waiting again'
  | 'no reply needed'
  | 'not us'
  | 'archived'
  | 'flagged'
  | 'probably answered'
  | 'saving'
  | 'unsaved';

/** What one button shows. */
export type Face = {
  tone: Tone;
  says?: {saying: Saying; shape: ShapeName};
  act?: Act;
  /** The folded corner: a person flagged this post. */
  isFolded?: true;
  /** One line below, where something went wrong. */
  line?: string;
};

/** What is going on between a press and its answer. */
export type Progress =
  | {is: 'saving'}
  /** `canRetry` is false where only a reload of the page helps. */
  | {is: 'unsaved'; line: string; canRetry: boolean};

const STANDINGS: Record<PageState['standing'], {tone: Tone; shape: ShapeName}> = {
  waiting: {tone: 'waiting', shape: 'clock'},
  'due soon': {tone: 'soon', shape: 'hourglass'},
  late: {tone: 'late', shape: 'warning'},
  answered: {tone: 'done', shape: 'check'},
  'waiting again': {tone: 'soon', shape: 'clock'},
  'no reply needed': {tone: 'quiet', shape: 'dash'},
  'not us': {tone: 'quiet', shape: 'slash'},
  archived: {tone: 'quiet', shape: 'archive'},
};

function faceOfProgress(progress: Progress): Face {
  if (progress.is === 'saving') return {tone: 'plain', says: {saying: 'saving', shape: 'flag'}};
  const {line, canRetry} = progress;
  const says = {saying: 'unsaved', shape: 'warning'} as const;
  return {tone: 'late', says, line, ...(canRetry ? {act: 'again'} : {})};
}

function faceOfState(state: PageState, isOurFlag: boolean): Face {
  const {standing, flagged} = state;
  const {tone, shape} = STANDINGS[standing];
  if (state.offer !== undefined) {
    const says = {saying: 'probably answered', shape: 'check'} as const;
    return {tone, says, act: 'confirm', ...(flagged ? {isFolded: true} : {})};
  }
  const isJustFlagged = flagged && standing === 'waiting';
  return {
    tone,
    says: isJustFlagged ? {saying: 'flagged', shape: 'flag'} : {saying: standing, shape},
    ...(flagged ? {isFolded: true} : {act: 'flag'}),
    ...(flagged && isOurFlag ? {act: 'undo'} : {}),
  };
}

/**
 * What the button beside a post shows.
 * @param state absent for a post that is no mention, or not known to be one yet
 * @param isOurFlag the flag was made here, so that it can be taken back here
 */
export function faceOf(
  state: PageState | undefined,
  progress: Progress | undefined,
  isOurFlag: boolean,
): Face {
  if (progress) return faceOfProgress(progress);
  return state ? faceOfState(state, isOurFlag) : {tone: 'plain', act: 'flag'};
}
