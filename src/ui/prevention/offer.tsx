import type {Mention} from '../../mention/mention';
import type {Prevention} from '../../query';
import {say, sayCount} from '../../words';
import {Button} from '../button';
import {excerpt} from '../excerpt';
import {Marked} from '../marked';
import {addPrevention} from './add';
import type {Offer} from './find';
import './offer.css';

const EXAMPLES = 3;
const EXCERPT = 120;

function wayWords({by}: Prevention): string {
  if ('site' in by) return say('ui_prevent_site', by.site);
  if ('words' in by) return say('ui_prevent_words', by.words);
  return say('ui_prevent_ignore', by.ignore.map(phrase => `“${phrase}”`).join(', '));
}

/** What else a way would have taken away: how much, and what. */
function Effect({way, known}: {way: Prevention; known: Mention[]}) {
  const gone = way.removes.map(at => known[at]).filter(one => one !== undefined);
  if (gone.length === 0) return <p class="offer-effect">{say('ui_prevent_nothing')}</p>;
  const notUs = gone.filter(({state}) => state.standing.is === 'not us').length;
  return (
    <details class="offer-effect">
      <summary>
        {sayCount('ui_prevent_removes', gone.length, known.length)}{' '}
        {notUs > 0 && sayCount('ui_prevent_not_us', notUs)}
      </summary>
      <ul>
        {gone.slice(0, EXAMPLES).map(({id, post, matches}) => (
          <li key={id} dir="auto">
            <Marked
              pieces={excerpt(
                post.body,
                matches.flatMap(match => match.spans),
                EXCERPT,
              )}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

type Props = {offer: Offer; close(): void};

/** After “not us”: the ways to keep such posts out, what else each would take, and one click for it. */
export function PreventionOffer({offer, close}: Props) {
  const add = async (way: Prevention) => {
    if (await addPrevention(offer, way)) close();
  };
  return (
    <section class="offer" aria-label={say('ui_prevent', offer.brand.name)}>
      <div class="offer-top">
        <h2>{say('ui_prevent', offer.brand.name)}</h2>
        <Button kind="quiet" icon="close" aria-label={say('ui_close')} onClick={close} />
      </div>
      <ul class="offer-ways">
        {offer.ways.map(way => (
          <li class="offer-way" key={wayWords(way)}>
            <Button onClick={() => void add(way)}>{wayWords(way)}</Button>
            <Effect way={way} known={offer.known} />
          </li>
        ))}
      </ul>
    </section>
  );
}
