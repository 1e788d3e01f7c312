import fc from 'fast-check';
import {customerWait, turnsOf} from '../../src/clock';
import {type Standing, untouched} from '../../src/mention/fold';
import type {Mention} from '../../src/mention/mention';
import {clockIn, packedClock} from '../../src/store/outline-clock';
import {NOON, sighting} from './sample';

const moment = fc.integer({min: NOON - 1e9, max: NOON + 1e9});
const standing: fc.Arbitrary<Standing> = fc.oneof(
  fc.constant<Standing>({is: 'waiting'}),
  moment.map((answerAt): Standing => ({is: 'answered', answerAt, channel: 'reply', by: 'Dana'})),
  fc
    .record({is: fc.constantFrom('no reply needed' as const, 'not us' as const), at: moment})
    .map((said): Standing => ({...said, by: 'Dana'})),
);

const mention: fc.Arbitrary<Mention> = fc
  .record({
    seenAt: moment,
    posted: fc.option(fc.record({from: moment, width: fc.nat(1e7)}), {nil: undefined}),
    goneAt: fc.option(moment, {nil: undefined}),
    archived: fc.boolean(),
    pulledFromArchive: fc.boolean(),
    standing,
    brands: fc.dictionary(fc.constantFrom('acme', 'globex'), standing, {noNullPrototype: true}),
  })
  .map(({seenAt, posted, goneAt, archived, pulledFromArchive, standing: overall, brands}) => {
    const {facts, matches} = sighting('a');
    return {
      ...facts,
      matches,
      seenAt,
      archived,
      brandIds: ['acme', 'globex'],
      sightings: 1,
      lastSeenAt: seenAt,
      state: {...untouched, standing: overall, brands, pulledFromArchive},
      ...(posted ? {posted: {from: posted.from, to: posted.from + posted.width}} : {}),
      ...(goneAt === undefined ? {} : {goneAt}),
    };
  });

test('whatever became of a mention, its packed clock tells the same waits', () => {
  fc.assert(
    fc.property(mention, fc.constantFrom(undefined, 'acme', 'globex'), (whole, brandId) => {
      const {
        standing: overall,
        brands,
        pulledFromArchive,
        ...rest
      } = clockIn(JSON.parse(JSON.stringify(packedClock(whole))));
      const told = {...rest, state: {standing: overall, brands, pulledFromArchive}};
      expect(customerWait(told, NOON + 2e9, brandId)).toEqual(
        customerWait(whole, NOON + 2e9, brandId),
      );
      expect([told.archived, pulledFromArchive, told.posted, told.goneAt]).toEqual([
        whole.archived,
        whole.state.pulledFromArchive,
        whole.posted,
        whole.goneAt,
      ]);
    }),
  );
});

test('what came after the first answer is told by its packed clock', () => {
  fc.assert(
    fc.property(
      mention,
      fc.array(moment),
      fc.array(fc.record({seenAt: moment, from: fc.option(moment, {nil: undefined})}), {
        maxLength: 4,
      }),
      fc.option(moment, {nil: undefined}),
      (bare, replies, seen, handedAt) => {
        const followUps = seen.map(({seenAt, from}, at) => ({
          id: String(at),
          words: 'And?',
          seenAt,
          ...(from === undefined ? {} : {posted: {from, to: from + 60_000}}),
        }));
        const handOff =
          handedAt === undefined ? {} : {handOff: {to: 'Kim', by: 'Dana', at: handedAt}};
        const whole: Mention = {...bare, followUps, state: {...bare.state, replies, ...handOff}};
        const {sequel} = clockIn(JSON.parse(JSON.stringify(packedClock(whole))));
        const isKept = handedAt !== undefined || followUps.length > 0;
        expect(sequel?.handedAt).toBe(handedAt);
        expect(sequel !== undefined).toBe(isKept);
        if (!sequel) return;
        expect(turnsOf({...sequel, state: {...bare.state, ...sequel}})).toEqual(turnsOf(whole));
      },
    ),
  );
});
