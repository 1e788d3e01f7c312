/** The moment of every view test. */
export const NOON = Date.UTC(2026, 4, 12, 12);
