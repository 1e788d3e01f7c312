import type {ComponentChildren} from 'preact';

type Props = {label: string; children: ComponentChildren};

/** What may be wider than the page: it scrolls by itself, by pointer and by keys. */
export function Scrolled({label, children}: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="times-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
