import type {PageState} from '../contract';
import type {Shape} from './shape';

// Written by hand: a schema library would cost every page 5 kB for three small messages from the
// worker, which is not a stranger.

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isState = (value: unknown): value is PageState =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.standing === 'string' &&
  typeof value.flagged === 'boolean';

const changed: Shape<'page.changed'> = body =>
  isRecord(body) && Array.isArray(body.states) && body.states.every(isState)
    ? {ok: true, body: {states: body.states, ...(body.atOnce === true ? {atOnce: true} : {})}}
    : {ok: false, reason: 'states: not a list of states'};

const HOWS = ['command', 'menu', 'selection'] as const;

const asked: Shape<'flag.asked'> = body => {
  const how = isRecord(body) ? HOWS.find(known => known === body.how) : undefined;
  return how ? {ok: true, body: {how}} : {ok: false, reason: 'how: not a way to flag'};
};

const posed: Shape<'picture.asked'> = body =>
  isRecord(body) && typeof body.pose === 'number'
    ? {ok: true, body: {pose: body.pose}}
    : {ok: false, reason: 'pose: not a number'};

/** What a content script takes. */
export const toPage = {'page.changed': changed, 'flag.asked': asked, 'picture.asked': posed};
