// The demo page's own script: loads further posts when the end of the feed comes into view.
const feed = document.querySelector('.feed');
const end = document.querySelector('.end');

async function more() {
  const from = Number(feed.dataset.from);
  const markup = await (await fetch(`/more?from=${from}`)).text();
  if (markup === '') {
    end.textContent = 'That was all.';
    watch.disconnect();
    return;
  }
  feed.append(document.createRange().createContextualFragment(markup));
  feed.dataset.from = String(feed.children.length);
  watch.unobserve(end);
  watch.observe(end);
}

const watch = new IntersectionObserver(([entry]) => entry.isIntersecting && more(), {
  rootMargin: '300px',
});
watch.observe(end);
