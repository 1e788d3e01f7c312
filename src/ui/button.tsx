import type {ButtonHTMLAttributes, ComponentChildren} from 'preact';
import './button.css';
import {Icon, type IconName} from './icon';

/** How loudly a button speaks; one primary at most in a view. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: ButtonKind;
  icon?: IconName | undefined;
  size?: 'large';
  children?: ComponentChildren;
};

/** A button; one without words must have an `aria-label`, which is also shown on hover. */
export function Button({kind = 'plain', icon, size, children, class: name, ...rest}: Props) {
  const isBare = children === undefined;
  return (
    <button
      type="button"
      class={`button ${name ?? ''}`}
      data-kind={kind}
      data-size={size}
      title={isBare ? rest['aria-label'] : undefined}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
