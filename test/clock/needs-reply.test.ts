import {needsReply, type ReplyPolicy} from '../../src/clock/needs-reply';
import type {MentionState} from '../../src/mention/fold';

type Row = [Pick<MentionState, 'flagged' | 'triage'>, ReplyPolicy[], boolean];

test.each<Row>([
  [{flagged: false}, ['everything'], true],
  [{flagged: false}, ['concerns'], false],
  [{flagged: false, triage: 'praise'}, ['concerns'], false],
  [{flagged: false, triage: 'concern'}, ['concerns'], true],
  [{flagged: false, triage: 'question'}, ['concerns'], true],
  [{flagged: true}, ['concerns'], true],
  [{flagged: true}, [], true],
  [{flagged: false}, ['concerns', 'everything'], true],
])('%j under %j: %s', (state, policies, needed) => {
  expect(needsReply(state, policies)).toBe(needed);
});
