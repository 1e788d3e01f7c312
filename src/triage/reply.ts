/** What a reply template may leave open, to be filled in from the mention. */
export const placeholders = ['author', 'brand', 'me', 'thread', 'site'] as const;

/** The name of a placeholder. */
export type Placeholder = (typeof placeholders)[number];

const OPEN = /\{([^{}\s]*)\}/g;

const isKnown = (name: string): name is Placeholder =>
  placeholders.some(placeholder => placeholder === name);

/** The placeholders of a template that there are none of, as they stand in it. */
export function unknownPlaceholders(template: string): string[] {
  const names = [...template.matchAll(OPEN)].map(([, name = '']) => name);
  return [...new Set(names.filter(name => !isKnown(name)))].map(name => `{${name}}`);
}

/** A template with what is known of a mention; what is not stays open, for the person to fill in. */
export function replyFrom(template: string, facts: Partial<Record<Placeholder, string>>): string {
  return template.replace(OPEN, (open, name: string) =>
    isKnown(name) ? (facts[name] ?? open) : open,
  );
}

/** The placeholders that a text still leaves open. */
export const stillOpen = (text: string): string[] => [
  ...new Set([...text.matchAll(OPEN)].map(([open]) => open)),
];
