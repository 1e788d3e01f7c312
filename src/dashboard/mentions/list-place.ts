let last = 'mentions';

/** Notes where the list was shown last, with what it was narrowed by. */
export function noteListPlace(at: string): void {
  last = at;
}

/** Where the list was shown last. */
export const listPlace = (): string => last;
