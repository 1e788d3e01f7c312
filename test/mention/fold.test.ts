import fc from 'fast-check';
import type {Choice, Decision} from '../../src/mention/decision';
import {fold} from '../../src/mention/fold';
import {openHandOff} from '../../src/mention/hand-off';

let made = 0;
/** A decision with the sequence number it is given. */
function decision(seq: number, choice: Choice & {brandId?: string}): Decision {
  made += 1;
  return {
    ...choice,
    id: `d${String(made).padStart(4, '0')}`,
    mentionId: 'm',
    seq,
    at: seq,
    by: 'Dana',
  };
}

const answered = (seq: number, replyAt: number, brandId?: string) =>
  decision(seq, {
    kind: 'answered',
    replyAt,
    how: 'by hand',
    ...(brandId === undefined ? {} : {brandId}),
  });

const noReply = (seq: number) => decision(seq, {kind: 'no reply needed'});

describe('fold', () => {
  it('waits while nobody decided anything', () => {
    expect(fold([]).standing).toEqual({is: 'waiting'});
  });

  it('takes the earlier of two answers as the response', () => {
    const state = fold([answered(1, 500), answered(2, 300), answered(3, 900)]);
    expect(state.standing).toMatchObject({is: 'answered', answerAt: 300});
  });

  it('remembers every answer, earliest first, until it is reopened', () => {
    const answers = [answered(1, 500), answered(2, 300)];
    expect(fold(answers).replies).toEqual([300, 500]);
    expect(fold([...answers, decision(3, {kind: 'reopened'})]).replies).toEqual([]);
  });

  it.each<[number, string, Decision[]]>([
    [1, 'an answer', [answered(1, 300)]],
    [2, 'an answer, and that the next post needs none', [answered(1, 300), noReply(2)]],
    [2, 'an answer that was void', [answered(1, 300), decision(2, {kind: 'reopened'})]],
    [0, 'an answer to one brand while the other waits', [answered(1, 300, 'acme')]],
    [1, 'an answer to each brand', [answered(1, 300, 'acme'), answered(2, 400, 'wile')]],
    [0, 'a reopening of what waited', [decision(1, {kind: 'reopened'})]],
  ])('counts %i rounds of waiting that ended after %s', (rounds, _after, decisions) => {
    expect(fold(decisions, ['acme', 'wile'])).toMatchObject({rounds});
  });

  it('stays answered when what came after the answer needs no reply', () => {
    const state = fold([answered(1, 500), decision(2, {kind: 'no reply needed'})]);
    expect(state).toMatchObject({standing: {is: 'answered', answerAt: 500}, dismissals: [2]});
  });

  it('keeps of two triages the later one whole, with what was said beside its kind', () => {
    const first = decision(1, {kind: 'triaged', as: 'venting', critic: 'extortionist'});
    const second = decision(2, {kind: 'triaged', as: 'concern', cause: 'billing', asksUs: false});
    expect(fold([first, second])).toMatchObject({
      triage: 'concern',
      details: {cause: 'billing', asksUs: false},
    });
    expect(fold([first, second]).details).not.toHaveProperty('critic');
    expect(fold([first, second, decision(3, {kind: 'triaged', as: 'neutral'})])).not.toHaveProperty(
      'details',
    );
  });

  it('knows why it was set aside, by the last word alone', () => {
    const first = decision(1, {kind: 'snoozed', until: 900, reason: 'the lab answers on Monday'});
    expect(fold([first]).snoozeReason).toBe('the lab answers on Monday');
    expect(fold([first, decision(2, {kind: 'snoozed', until: 950})])).toMatchObject({
      snoozedUntil: 950,
    });
    expect(fold([first, decision(2, {kind: 'snoozed', until: 950})])).not.toHaveProperty(
      'snoozeReason',
    );
  });

  it('waits again once the answer is undone', () => {
    const answer = answered(1, 500);
    const undo = decision(2, {kind: 'undone', undoes: answer.id});
    expect(fold([answer, undo]).standing).toEqual({is: 'waiting'});
  });

  it('is answered again once the undo itself is undone', () => {
    const answer = answered(1, 500);
    const undo = decision(2, {kind: 'undone', undoes: answer.id});
    const redo = decision(3, {kind: 'undone', undoes: undo.id});
    expect(fold([answer, undo, redo]).standing.is).toBe('answered');
  });

  it('keeps the order of decisions when the clock was set back', () => {
    const first = {...answered(1, 500), at: 9_000};
    const undo = {...decision(2, {kind: 'undone', undoes: first.id}), at: 10};
    expect(fold([first, undo]).standing.is).toBe('waiting');
  });

  it('waits while one of its brands waits', () => {
    const decisions = [answered(1, 500, 'acme')];
    expect(fold(decisions, ['acme', 'zenith']).standing.is).toBe('waiting');
    expect(
      fold([...decisions, decision(2, {kind: 'not us', brandId: 'zenith'})], ['acme', 'zenith']),
    ).toMatchObject({standing: {is: 'answered'}, brands: {zenith: {is: 'not us'}}});
  });

  it('lets a word for all brands settle the ones that were named before', () => {
    const state = fold([decision(1, {kind: 'not us', brandId: 'acme'}), answered(2, 7)], ['acme']);
    expect(state.standing.is).toBe('answered');
  });

  it('keeps the answer for one brand when it is reopened for another', () => {
    const state = fold(
      [answered(1, 500), decision(2, {kind: 'reopened', brandId: 'acme'})],
      ['acme', 'zenith'],
    );
    expect(state.standing.is).toBe('waiting');
    expect(state.brands).toMatchObject({acme: {is: 'waiting'}, zenith: {is: 'answered'}});
  });

  it("brings back a post that was 'not us' when somebody flags it", () => {
    const off = decision(1, {kind: 'not us'});
    const flag = decision(2, {kind: 'flagged', how: 'button'});
    expect(fold([off, flag])).toMatchObject({flagged: true, standing: {is: 'waiting'}});
  });

  it('keeps a case with whoever was handed it last until it is resolved, answered or not', () => {
    const handed = decision(1, {kind: 'handed off', to: 'Ravi', ask: 'Refund it', dueAt: 90});
    const state = fold([handed, answered(2, 5)]);
    expect(state.handOff).toEqual({to: 'Ravi', by: 'Dana', at: 1, ask: 'Refund it', dueAt: 90});
    expect(openHandOff(state)).toBe(state.handOff);
    const done = fold([handed, decision(3, {kind: 'resolved', who: 'Mo', how: 'Refunded'})]);
    expect(done.resolved).toEqual({at: 3, by: 'Dana', who: 'Mo', how: 'Refunded'});
    expect(openHandOff(done)).toBeUndefined();
  });

  it('opens a case again without voiding the answer, or with it, or for the next one', () => {
    const before = [
      decision(1, {kind: 'handed off', to: 'Ravi'}),
      answered(2, 5),
      decision(3, {kind: 'resolved'}),
    ];
    const again = fold([...before, decision(4, {kind: 'reopened', what: 'hand-off'})]);
    expect(again).toMatchObject({standing: {is: 'answered'}, replies: [5], handOff: {to: 'Ravi'}});
    expect(again).not.toHaveProperty('resolved');
    const all = fold([...before, decision(4, {kind: 'reopened'})]);
    expect(all.standing.is).toBe('waiting');
    expect(all).not.toHaveProperty('resolved');
    expect(
      openHandOff(fold([...before, decision(4, {kind: 'handed off', to: 'Mo'})])),
    ).toMatchObject({to: 'Mo'});
  });

  it('treats a brand named like a part of every object as a brand', () => {
    const state = fold([answered(1, 5, 'constructor')], ['constructor', '__proto__']);
    expect(state.standing.is).toBe('waiting');
  });

  it('comes to the same state in whatever order the decisions arrive', () => {
    const choice: fc.Arbitrary<Choice> = fc.oneof(
      fc
        .integer({min: 0, max: 99})
        .map((replyAt): Choice => ({kind: 'answered', replyAt, how: 'by hand'})),
      fc.constantFrom<Choice>(
        {kind: 'not us'},
        {kind: 'no reply needed'},
        {kind: 'reopened'},
        {kind: 'reopened', what: 'hand-off'},
        {kind: 'handed off', to: 'Ravi'},
        {kind: 'resolved', how: 'refunded'},
        {kind: 'flagged', how: 'menu'},
        {kind: 'noted', text: 'call back'},
        {kind: 'tagged', tags: ['billing']},
        {kind: 'triaged', as: 'concern'},
      ),
    );
    const entry = fc.record({
      choice,
      brandId: fc.option(fc.constantFrom('a', 'b'), {nil: undefined}),
      seq: fc.integer({min: 1, max: 6}),
      undoes: fc.option(fc.nat(9), {nil: undefined}),
    });
    fc.assert(
      fc.property(
        fc.array(entry, {maxLength: 10}),
        fc.infiniteStream(fc.nat()),
        (entries, random) => {
          const decisions = entries.map(
            ({choice: made, brandId, seq, undoes}, index): Decision => ({
              ...(undoes !== undefined && undoes < index
                ? {kind: 'undone', undoes: `d${undoes}`}
                : made),
              ...(brandId === undefined ? {} : {brandId}),
              id: `d${index}`,
              mentionId: 'm',
              seq: undoes !== undefined && undoes < index ? 10 + index : seq,
              at: index,
              by: 'Dana',
            }),
          );
          const shuffled = decisions
            .map(each => ({each, key: random.next().value}))
            .sort((a, b) => a.key - b.key)
            .map(({each}) => each);
          expect(fold(shuffled, ['a', 'b'])).toEqual(fold(decisions, ['a', 'b']));
        },
      ),
    );
  });
});
