import {type Report, Reports} from '../../src/content/reports';
import type {PageState, Seen} from '../../src/messages/contract';
import {Refused} from '../../src/messages/failures';

const report = (i: number, body = 'Acme', url = 'https://f.example/t'): Report => ({
  seen: {
    post: {kind: 'post', opening: false, body, threadUrl: url, site: 'f.example', key: String(i)},
    matches: [],
  },
  page: {url},
  identity: String(i),
});
const stateOf = ({post}: Seen): PageState => ({
  id: `m${post.key}`,
  standing: 'waiting',
  flagged: false,
});

/** Reports to a worker that answers as told, with what came of them. */
function reporting(answer: (seen: Seen[]) => Promise<(PageState | null)[]>) {
  const messages: number[] = [];
  const settled: string[] = [];
  const failed: string[] = [];
  const reports = new Reports(
    (_page, seen) => {
      messages.push(seen.length);
      return answer(seen);
    },
    ({identity}, state) => settled.push(`${identity}: ${state?.id ?? 'nothing'}`),
    lost => failed.push(...lost.map(({identity}) => identity)),
    async () => undefined,
  );
  return {reports, messages, settled, failed};
}

const all = async (seen: Seen[]) => seen.map(stateOf);

describe('reports', () => {
  it('go out at most 200 in a message, one message at a time', async () => {
    let isBusy = false;
    const {reports, messages, settled} = reporting(async seen => {
      expect(isBusy).toBe(false);
      isBusy = true;
      await Promise.resolve();
      isBusy = false;
      return all(seen);
    });
    for (let i = 0; i < 450; i++) reports.add(report(i));
    await reports.idle();
    expect(messages).toEqual([200, 200, 50]);
    expect(settled).toHaveLength(450);
  });

  it('wait for more to tell in one, unless that is full', async () => {
    const messages: number[] = [];
    const reports = new Reports(
      (_page, seen) => {
        messages.push(seen.length);
        return all(seen);
      },
      () => undefined,
      () => undefined,
      () => new Promise(() => {}),
    );
    for (let i = 0; i < 250; i++) reports.add(report(i));
    await new Promise(resolve => setTimeout(resolve));
    expect(messages).toEqual([200]);
    reports.flush();
    expect(messages).toEqual([200, 50]);
  });

  it('are not larger than a message should be', async () => {
    const {reports, messages} = reporting(all);
    for (let i = 0; i < 30; i++) reports.add(report(i, 'x'.repeat(100_000)));
    await reports.idle();
    expect(messages).toEqual([10, 10, 10]);
  });

  it('of two pages go out apart', async () => {
    const {reports, messages} = reporting(all);
    reports.add(report(1));
    reports.add(report(2, 'Acme', 'https://f.example/other'));
    await reports.idle();
    expect(messages).toEqual([1, 1]);
  });

  it('get the state of their own post, or nothing where none is kept', async () => {
    const {reports, settled} = reporting(async seen =>
      seen.map(one => (one.post.key === '1' ? null : stateOf(one))),
    );
    for (let i = 0; i < 3; i++) reports.add(report(i));
    await reports.idle();
    expect(settled).toEqual(['0: m0', '1: nothing', '2: m2']);
  });

  it('do not fall with one odd post among them', async () => {
    const {reports, settled, failed} = reporting(async seen => {
      if (seen.some(({post}) => post.key === '5')) throw new Refused('not understood', 'odd');
      return all(seen);
    });
    for (let i = 0; i < 9; i++) reports.add(report(i));
    await reports.idle();
    expect(failed).toEqual(['5']);
    expect(settled).toHaveLength(8);
  });

  it('that were refused are told of as failed, once', async () => {
    const {reports, messages, failed} = reporting(async () => {
      throw new Refused('store unavailable', 'The disk is full.');
    });
    for (let i = 0; i < 3; i++) reports.add(report(i));
    await reports.idle();
    expect(messages).toEqual([3]);
    expect(failed).toEqual(['0', '1', '2']);
  });

  it('make reading wait when a thousand are waiting', async () => {
    let open = () => {};
    const gate = new Promise<void>(resolve => {
      open = resolve;
    });
    const {reports, settled} = reporting(async seen => {
      await gate;
      return all(seen);
    });
    for (let i = 0; i < 1500; i++) reports.add(report(i));
    const room = reports.room();
    open();
    await room;
    expect(settled).toHaveLength(1500);
  });

  it('that wait when the page is left still go out', async () => {
    const {reports, messages} = reporting(all);
    for (let i = 0; i < 250; i++) reports.add(report(i));
    reports.flush();
    expect(messages).toEqual([200, 50]);
  });
});
