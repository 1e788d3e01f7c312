/** A page of our own, as a browser would have parsed it. */
export function pageOf(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The lift is stuck again</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

const names = ['Anna', 'Boris', 'Chen', 'Dilek', 'Emeka', 'Farah', 'Goran'];
const sayings = [
  'The lift in our building has been stuck since Monday morning and nobody answers the phone.',
  'Same here, they told me that somebody would come on Tuesday, and then nobody came at all.',
  'I called the emergency number twice and was put on hold for forty minutes each time.',
  'You can file a complaint with the city, it worked for my aunt when hers was broken.',
  'Has anybody tried to write to the manager of the company? They answered me within a day.',
  'Thanks for all the answers, I have written to them now and will tell you what they say.',
  'A neighbour of mine had the door replaced last year and it has worked well since then.',
];

/** Who wrote the post at a place of our threads. */
export const nameAt = (index: number): string => names[index % names.length] ?? '';
/** What the post at a place of our threads says. */
export const sayingAt = (index: number): string =>
  `${sayings[index % sayings.length]} (${index + 1})`;
/** When it was written. */
export const timeAt = (index: number): string =>
  `2024-03-${String(1 + (index % 28)).padStart(2, '0')}T10:${String(index % 60).padStart(2, '0')}:00Z`;

const timeTag = (index: number): string =>
  `<time datetime="${timeAt(index)}">${index + 1} March</time>`;

/** A thread of flat posts, as most forums write them. */
export function flatThread(posts: number, time: (index: number) => string = timeTag): string {
  const all = Array.from(
    {length: posts},
    (_, index) => `
      <article class="entry" id="post-${100 + index}">
        <div class="who"><a class="username" href="/members/${nameAt(index).toLowerCase()}">${nameAt(index)}</a>
          <span class="rank">Member</span></div>
        <div class="what">
          <header><a href="#post-${100 + index}">${time(index)}</a></header>
          <div class="words"><p>${sayingAt(index)}</p></div>
          <footer><a href="/reply/${index}">Reply</a> <a href="/report/${index}">Report</a></footer>
        </div>
      </article>`,
  );
  return `<h1>The lift is stuck again</h1><div class="thread">${all.join('')}</div>`;
}

/**
 * Lays the fields of every form over its parts of these names, as browsers do; jsdom, in which the
 * form's own parts come first, does not.
 */
export function layNamesOver(page: Document, names: readonly string[]): void {
  for (const form of Array.from(page.querySelectorAll('form'))) {
    for (const name of names) {
      const value = Array.from(form.elements).find(field => field.getAttribute('name') === name);
      if (value) Object.defineProperty(form, name, {value, configurable: true});
    }
  }
}
