import {Whereabouts} from '../../src/content/whereabouts';
import {threadOf} from '../../src/posts/thread';

const here = (path: string, named?: string): void => {
  history.pushState({}, '', path);
  document.head.replaceChildren();
  if (named === undefined) return;
  const link = document.createElement('link');
  link.setAttribute('rel', 'canonical');
  link.setAttribute('href', named);
  document.head.append(link);
};

afterEach(() => here('/'));

/** Whether two addresses are one place, where the page names itself as told. */
function isOnePlace(a: string, b: string, named?: string, namedThen = named): boolean {
  here(a, named);
  const where = new Whereabouts();
  const {place} = where.now;
  here(b, namedThen);
  return where.now.place === place;
}

describe('a single-page site', () => {
  it.each([
    ['the pages of a thread', '/t/12', '/t/12?page=2', undefined],
    ['the posts of a thread that is named', '/t/12/3', '/t/12/4', '/t/12'],
    ['a fragment', '/t/12', '/t/12#post-4', undefined],
  ])('is in one place through %s', (_what, a, b, named) => {
    expect(isOnePlace(a, b, named)).toBe(true);
  });

  it.each([
    ['another thread', '/t/12', '/t/13', undefined],
    ['another thread whose page still names the first', '/t/12', '/t/13', '/t/12'],
    ['a thread of a list that is named', '/posts', '/posts/13', '/posts'],
    ['another route in the fragment', '/#/t/12', '/#/t/13', undefined],
    ['another thread by its parameter', '/t?id=12', '/t?id=13', '/t?id=12'],
  ])('goes to another place with %s', (_what, a, b, named) => {
    expect(isOnePlace(a, b, named)).toBe(false);
  });

  it('has an address of any length, which is looked through once', () => {
    const {user} = process.cpuUsage();
    const named = `/t/${'1'.repeat(100_000)}/about`;
    expect(isOnePlace(named, `${named}/3`, named)).toBe(false);
    expect(process.cpuUsage().user - user).toBeLessThan(5_000_000); // Most of it to parse it
  });

  it('is believed again once it names its new page', () => {
    here('/t/12', '/t/12');
    const where = new Whereabouts();
    const threads = [threadOf(where.now.page)];
    here('/t/13?view=new', '/t/12');
    threads.push(threadOf(where.now.page));
    here('/t/13?view=new', '/t/13');
    threads.push(threadOf(where.now.page));
    expect(threads.map(({url}) => url.replace(location.origin, ''))).toEqual([
      '/t/12',
      '/t/13?view=new',
      '/t/13',
    ]);
  });
});
