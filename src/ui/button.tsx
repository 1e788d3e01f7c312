import type {ButtonHTMLAttributes, ComponentChildren} from 'preact';
import './button.css';
import {Icon, type IconName} from './icon';

/** How loudly a button speaks; one primary at most in a view. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: ButtonKind;
  icon?: IconName | undefined;
  size?: 'large';
  /** It is at it: a press does nothing, and the focus stays, which a disabled button would lose. */
  isBusy?: boolean;
  children?: ComponentChildren;
};

/** A button; one without words must have an `aria-label`, which is also shown on hover. */
export function Button(props: Props) {
  const {kind = 'plain', icon, size, isBusy = false, children, class: name, ...rest} = props;
  const isBare = children === undefined;
  return (
    <button
      type="button"
      class={`button ${name ?? ''}`}
      data-kind={kind}
      data-size={size}
      title={isBare ? rest['aria-label'] : undefined}
      {...rest}
      {...(isBusy ? {'aria-disabled': true, onClick: undefined} : {})}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
