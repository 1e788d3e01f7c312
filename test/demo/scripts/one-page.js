// The demo page's own script: a single-page forum that moves by history.pushState.
const app = document.querySelector('#app');
const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};
const link = (href, text) => {
  const anchor = make('a', {href, textContent: text});
  anchor.dataset.route = '';
  return anchor;
};

function entry(thread, {id, author, text, postedAt}) {
  const time = make('time', {dateTime: postedAt, textContent: postedAt.slice(0, 16)});
  const head = make(
    'header',
    {},
    make('a', {href: `/people/${author}`, rel: 'author', textContent: author}),
    ' ',
    make('a', {href: `/thread/${thread.id}#p${id}`}, time),
  );
  return make('article', {id: `p${id}`, className: 'status'}, head, make('p', {textContent: text}));
}

function show(threads) {
  const [, id] = /^\/thread\/(\d+)/.exec(location.pathname) ?? [];
  const thread = threads.find(one => String(one.id) === id);
  document.title = thread ? `${thread.title} · Commuters` : 'Commuters';
  const content = thread
    ? [make('h1', {textContent: thread.title}), ...thread.posts.map(post => entry(thread, post))]
    : threads.map(one => make('p', {className: 'row'}, link(`/thread/${one.id}`, one.title)));
  app.replaceChildren(...content);
}

const threads = await (await fetch('/threads.json')).json();
addEventListener('click', event => {
  const anchor = event.target.closest('a[data-route]');
  if (!anchor) return;
  event.preventDefault();
  history.pushState(undefined, '', anchor.href);
  show(threads);
});
addEventListener('popstate', () => show(threads));
show(threads);
