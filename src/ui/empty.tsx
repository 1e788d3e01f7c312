import type {ComponentChildren} from 'preact';
import './empty.css';
import {PageMark} from './page-mark';

type Props = {title: string; children?: ComponentChildren};

/** Why there is nothing to see here, and what to do about it. */
export function Empty({title, children}: Props) {
  return (
    <div class="empty">
      <PageMark />
      <h2>{title}</h2>
      {children}
    </div>
  );
}
