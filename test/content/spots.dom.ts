import {type Spot, Spots, spotOf} from '../../src/content/spots';

/** The spot of a post in an element of its own on the page. */
function shown(key: string): Spot {
  const element = document.body.appendChild(document.createElement('article'));
  const post = {
    kind: 'post' as const,
    opening: false,
    body: 'acme',
    threadUrl: location.href,
    site: location.hostname,
    key,
  };
  return spotOf({post, element, text: []}, () => []);
}

const waiting = {id: 'a', standing: 'waiting', flagged: false} as const;

describe('news of a mention', () => {
  let spots: Spots;
  let spot: Spot;
  beforeEach(() => {
    spots = new Spots(() => undefined);
    spot = shown('a');
    spots.put(spot);
    spots.settle(spot.identity, waiting);
  });

  it('is for this page while it shows the post', () => {
    expect(spots.settleKnown([waiting])).toEqual([waiting.id]);
    expect(spots.settleKnown([{...waiting, id: 'b'}])).toEqual([]);
  });

  it('is not for this page when the page has taken the post away', () => {
    spot.element.remove();
    expect(spots.settleKnown([waiting])).toEqual([]);
  });

  it('is for every post that this page showed while it shows one', () => {
    const away = shown('b');
    spots.put(away);
    spots.settle(away.identity, {...waiting, id: 'b'});
    away.element.remove();
    const states = ['a', 'b', 'c'].map(id => ({...waiting, id}));
    expect(spots.settleKnown(states)).toEqual(['a', 'b']);
  });

  it('is not for this page when another post stands where it stood', () => {
    spots.put({...shown('b'), element: spot.element});
    expect(spots.settleKnown([waiting])).toEqual([]);
  });

  it('is not for the page that a single-page site moved to, but is remembered', () => {
    spots.forgetPlaces();
    spot.element.remove();
    expect(spots.settleKnown([{...waiting, standing: 'answered'}])).toEqual([]);
    expect(spots.stateOf(spot)?.standing).toBe('answered');
  });

  it('is for the page that it moved to while the post stays there, and no longer', () => {
    spots.forgetPlaces();
    spots.forgetPlaces();
    expect(spots.settleKnown([waiting])).toEqual([waiting.id]);
    expect(spots.takeGone()).toBe(false);
    const next = shown('b');
    spots.put(next);
    spots.settle(next.identity, {...waiting, id: 'b'});
    spot.element.remove();
    expect([spots.takeGone(), spots.takeGone()]).toEqual([true, false]);
    expect(spots.settleKnown([waiting, {...waiting, id: 'b'}])).toEqual(['b']);
  });
});
