import {discoveryDelay} from '../../src/clock/discovery-delay';
import {handOffWait, resolutionWait} from '../../src/clock/resolution-wait';
import {answeredAt, clocked, NOON, noon} from './made';

describe('the discovery delay', () => {
  test('is a range where posted is one', () => {
    const posted = {from: noon(-90), to: noon(-30)};
    expect(discoveryDelay(clocked({posted}))).toEqual({least: 30, most: 90});
  });

  test('is never negative, and unknown where posted is', () => {
    const {posted: _, ...unknown} = clocked();
    expect(discoveryDelay(unknown)).toBeUndefined();
    expect(discoveryDelay(clocked({posted: {from: noon(1), to: noon(2)}}))).toEqual({
      least: 0,
      most: 0,
    });
  });
});

describe('the resolution clock of a concern', () => {
  const handOff = {to: 'Ravi', by: 'Dana', at: noon(30)};

  test('runs on after the answer, until it is resolved', () => {
    const open = clocked({state: {triage: 'concern', standing: answeredAt(5), handOff}});
    expect(resolutionWait(open, noon(500))).toEqual({minutes: 500, answered: false});
    const resolved = {at: noon(90), by: 'Dana'};
    const done = clocked({state: {triage: 'concern', handOff, resolved}});
    expect(resolutionWait(done, noon(500))).toEqual({minutes: 90, answered: true});
    expect(handOffWait(done, noon(500))).toEqual({minutes: 60, answered: true});
  });

  test('does not run for praise', () => {
    const praise = clocked({state: {triage: 'praise'}});
    expect(resolutionWait(praise, NOON)).toBeUndefined();
    expect(handOffWait(praise, NOON)).toBeUndefined();
  });
});
