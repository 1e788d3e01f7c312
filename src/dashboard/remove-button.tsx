import {Button} from '../ui/button';
import type {IconName} from '../ui/icon';
import {useFocusLeft} from '../ui/use-focus-back';

type Props = {label: string; icon?: IconName; remove(): void};

/** Takes one off its list; the focus stays in the list when it is gone. */
export function RemoveButton({label, icon = 'bin', remove}: Props) {
  const holder = useFocusLeft<HTMLSpanElement>();
  return (
    <span class="remove-button" ref={holder}>
      <Button kind="quiet" icon={icon} aria-label={label} onClick={remove} />
    </span>
  );
}
