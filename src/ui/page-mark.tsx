import './page-mark.css';

/** The sign of Earmark: a page with one corner folded down. */
export function PageMark() {
  return (
    <svg
      class="page-mark"
      viewBox="0 0 24 24"
      stroke-width="1.6"
      stroke-linejoin="round"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <path class="page-mark-sheet" d="M4 2.8h9.2L20 9.6v11.6H4z" />
      <path class="page-mark-fold" d="M13.2 2.8 20 9.6h-6.8z" />
      <path class="page-mark-lines" d="M7.5 13.2h9M7.5 16.8h6" />
    </svg>
  );
}
