import './page-mark.css';

/** The sign of Earmark: somebody's words with one corner folded down. */
export function PageMark() {
  return (
    <svg class="page-mark" viewBox="0 0 128 128" aria-hidden="true">
      <path
        class="page-mark-sheet"
        d="M28 8h50l38 38v42a16 16 0 0 1-16 16H62l-26 20a4 4 0 0 1-6.5-3.2V104H28a16 16 0 0 1-16-16V24A16 16 0 0 1 28 8z"
      />
      <path class="page-mark-fold" d="M78 8l38 38H90a12 12 0 0 1-12-12z" />
      <path class="page-mark-lines" d="M34 58h60M34 80h38" />
    </svg>
  );
}
