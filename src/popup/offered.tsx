import {offeredAnswer} from '../clock';
import type {Mention} from '../mention/mention';
import {Button} from '../ui/button';
import {Icon} from '../ui/icon';
import {isWeb} from '../ui/source';
import {When} from '../ui/when';
import {say} from '../words';
import {choices} from './choices';
import './offered.css';

/** A later post of ours in the thread: is it the answer? Nothing is closed until a person says so. */
export function Offered({mention}: {mention: Mention}) {
  const offer = offeredAnswer(mention);
  if (!offer) return null;
  const {by, words, replyAt, replyUrl} = offer;
  return (
    <section class="offered" aria-label={say('popup_offered_title')}>
      <p>
        <strong>{say('popup_offered', by || say('popup_offered_us'))}</strong> <When at={replyAt} />
      </p>
      <p class="offered-words">{words}</p>
      <div class="card-actions">
        <Button icon="check" onClick={() => void choices.confirmed(mention, offer)}>
          {say('popup_offered_yes')}
        </Button>
        <Button kind="quiet" onClick={() => void choices.declined(mention, offer)}>
          {say('popup_offered_no')}
        </Button>
        {isWeb(replyUrl) && (
          <a class="button" data-kind="quiet" href={replyUrl} target="_blank" rel="noreferrer">
            <Icon name="open" />
            {say('popup_offered_see')}
          </a>
        )}
      </div>
    </section>
  );
}
