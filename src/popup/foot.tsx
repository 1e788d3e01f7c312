import {useRef} from 'preact/hooks';
import {useKeys} from '../ui/keys';
import {PreventionOffer} from '../ui/prevention/offer';
import {Toasts} from '../ui/toast';
import {dropOffer, offer} from './offer';

/** Below the lists: what was done with its way back, and an offer that waits without moving a row. */
export function Foot() {
  const foot = useRef<HTMLElement>(null);
  const shown = offer.value;
  useKeys({
    i: shown && (() => foot.current?.querySelector<HTMLElement>('.offer-way button')?.focus()),
  });
  const close = () => {
    const hadFocus = foot.current?.contains(document.activeElement);
    dropOffer();
    // The keys of the list go on where they were
    if (hadFocus) document.querySelector<HTMLElement>('.row[aria-current]')?.focus();
  };
  return (
    <footer class="foot" ref={foot}>
      <Toasts />
      {shown && <PreventionOffer key={shown.mention.id} offer={shown} close={close} />}
    </footer>
  );
}
