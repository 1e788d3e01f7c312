import {useState} from 'preact/hooks';
import type {Mention} from '../mention/mention';
import {Button} from '../ui/button';
import {findOffer, type Offer} from '../ui/prevention/find';
import {PreventionOffer} from '../ui/prevention/offer';
import {say} from '../words';

/** For a mention that is not about us: how to keep such posts from being found again. */
export function KeepOut({mention}: {mention: Mention}) {
  const [offer, setOffer] = useState<Offer | 'none'>();
  if (mention.state.standing.is !== 'not us') return null;
  if (offer === 'none') return <p class="field-hint">{say('dashboard_keep_out_none')}</p>;
  if (offer) return <PreventionOffer offer={offer} close={() => setOffer(undefined)} />;
  return (
    <Button
      class="take-back"
      kind="quiet"
      icon="slash"
      onClick={() => void findOffer(mention).then(found => setOffer(found ?? 'none'))}
    >
      {say('dashboard_keep_out')}
    </Button>
  );
}
