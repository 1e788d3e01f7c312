import type {ComponentChildren} from 'preact';
import {say} from '../../words';

/** What is behind a figure, for those who ask. */
export function HowCounted({children}: {children: ComponentChildren}) {
  return (
    <details class="more-of-it">
      <summary>{say('dashboard_times_how')}</summary>
      <p class="times-how">{children}</p>
    </details>
  );
}
