/** @jest-environment jsdom */
import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {rulesOf} from '../../../src/background/rules';
import {keepStorms} from '../../../src/background/storms/keep';
import {goTo} from '../../../src/dashboard/place';
import {givenPlan} from '../../../src/dashboard/storms/plan';
import {Storms} from '../../../src/dashboard/storms/storms';
import {readSettings} from '../../../src/settings/read';
import {changeSettings} from '../../../src/settings/write';
import {latestStorms, readPrivate} from '../../../src/store/read';
import {decide} from '../../../src/store/write/decide';
import {writePrivate} from '../../../src/store/write/private';
import {record} from '../../../src/store/write/record';
import {noteStorms, workOnStorm} from '../../../src/store/write/storms';
import {sighting} from '../../store/sample';
import {word} from '../../support/words';
import {acme, setDashboardStage, showSection} from '../stage';

setDashboardStage();

const HOUR = 3_600_000;

/** A storm of Acme that was told of an hour ago; two posts were on a forum, with or without its www. */
async function storm(forum = ['forum.example', 'forum.example']): Promise<string> {
  const now = Date.now();
  const sightings = [
    ['a', 5, 'https://forum.example/t/1', forum[0]],
    ['b', 3, 'https://forum.example/t/2', forum[1]],
    ['c', 1.5, 'https://links.example/t/9', 'links.example'],
  ].map(([key, hours, threadUrl, host]) => {
    const at = now - Number(hours) * HOUR;
    return sighting(String(key), {
      facts: {seenAt: at, host: String(host)},
      post: {threadUrl: String(threadUrl), threadTitle: `Thread of ${key}`, author: `Who ${key}`},
      posted: {from: at, to: at},
    });
  });
  await record(sightings, {rules: rulesOf(await readSettings()), room: 9});
  const figures = {count: 3, usual: 0.2, hours: 12};
  const line = {stormId: 's1', brandId: 'acme', at: now - HOUR, by: '', ...figures};
  await noteStorms(() => ({
    watches: {
      acme: {
        ...figures,
        level: 'storm',
        at: now,
        since: 0,
        latch: {watch: now, storm: now},
        stormId: 's1',
        phase: 'up',
      },
    },
    entries: [
      {kind: 'level', level: 'watch', ...line},
      {kind: 'level', level: 'storm', ...line},
    ],
    pending: [],
  }));
  return 's1';
}

const theStorm = async () => (await latestStorms(1))[0];
const box = (name: string) => screen.findByRole('checkbox', {name});

describe('how the brands stand', () => {
  test('is said in words, and what is not known is not called quiet', async () => {
    await writePrivate({
      key: 'storm watch',
      value: {
        acme: {
          level: 'too little reading',
          count: 0,
          usual: 1.2,
          hours: 3,
          at: Date.now(),
          since: 0,
          latch: {},
        },
      },
    });
    showSection(Storms);
    expect(await screen.findByText(word('storms_too_little'))).toBeTruthy();
    expect(screen.getByText(word('storms_too_little_hint'))).toBeTruthy();
    expect(screen.getByText(/0 voices in 3 hours; usual: 1.2/)).toBeTruthy();
  });

  test('says which day of learning it is, as the worker sees it', async () => {
    await changeSettings(settings => ({...settings, brands: [{...acme, since: Date.now()}]}));
    await keepStorms(Date.now());
    showSection(Storms);
    expect(await screen.findByText(word('storms_learning'))).toBeTruthy();
    expect(screen.getByText(word('storms_learning_hint', '1', '7'))).toBeTruthy();
  });

  test('the plan can be opened by hand before the rule sees anything', async () => {
    await keepStorms(Date.now());
    showSection(Storms);
    fireEvent.click(await screen.findByRole('button', {name: word('storms_open_plan')}));
    expect(await box(word('storms_step_facts'))).toBeTruthy();
    expect((await theStorm())?.log.map(({kind}) => kind)).toEqual(['opened']);
  });
});

describe('a storm', () => {
  test('that a person closed is not called one any more, though the figures are high', async () => {
    await storm();
    await workOnStorm('s1', {kind: 'closed', left: []}, {step: 'w1', by: 'Dana', at: Date.now()});
    showSection(Storms);
    expect(await screen.findByText(word('storms_closed_high'))).toBeTruthy();
    const row = within(await screen.findByRole('table')).getByRole('row', {name: /Acme/});
    expect(row.textContent).toContain(word('storms_over'));
    expect(screen.getByRole('columnheader', {name: word('storms_level')})).toBeTruthy();
  });

  test('its first words ask for what is to be filled in, and say what still is', async () => {
    const copied: string[] = [];
    Object.assign(navigator, {clipboard: {writeText: async (text: string) => copied.push(text)}});
    await writePrivate({
      key: 'storm plan',
      value: {roles: [], line: 'Again by [time]. [Name], [time]', steps: []},
    });
    goTo(`storms/${await storm()}`);
    showSection(Storms);
    const copy = await screen.findByRole('button', {name: word('storms_line_copy')});
    fireEvent.input(screen.getByRole('textbox', {name: 'time'}), {target: {value: '18:00'}});
    fireEvent.click(copy);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(word('storms_line_gaps_copied', '[Name]'));
    fireEvent.input(screen.getByRole('textbox', {name: 'Name'}), {target: {value: 'Dana'}});
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(copy);
    expect(await screen.findByText(word('storms_line_copied'))).toBeTruthy();
    expect(copied).toEqual(['Again by 18:00. [Name], 18:00', 'Again by 18:00. Dana, 18:00']);
  });

  test('shows where it began, every hop, and what waits, with the way to the list', async () => {
    goTo(`storms/${await storm()}`);
    showSection(Storms);
    const first = await screen.findByRole('link', {name: word('storms_see_first')});
    expect(first.getAttribute('href')).toBe('#mention/a');
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringContaining(word('storms_hop_site')),
      expect.stringMatching(/0 hours.*forum\.example.*Thread of a/),
      expect.stringMatching(/2 hours.*forum\.example.*Thread of b/),
      expect.stringMatching(/3 hours.*links\.example.*new site.*Thread of c/),
    ]);
    const open = screen.getByRole('link', {name: word('storms_unanswered', '3', '3')});
    expect(open.getAttribute('href')).toMatch(/^#mentions\?sort=oldest&state=waiting.*brand=acme/);
    expect(document.querySelectorAll('.storm-hop')).toHaveLength(3);
  });

  test('counts a site with and without www. as one, and leads to what waits there', async () => {
    goTo(`storms/${await storm(['www.forum.example', 'forum.example'])}`);
    showSection(Storms);
    const link = await screen.findByRole('link', {
      name: word('storms_on_site', 'forum.example', '2'),
    });
    expect(link.getAttribute('href')).toMatch(/[?&]site=forum\.example(&|$)/);
  });

  test('its plan is worked with name and time, and a step can be taken back', async () => {
    await writePrivate({key: 'person', value: 'Dana'});
    goTo(`storms/${await storm()}`);
    showSection(Storms);
    fireEvent.click(await box(word('storms_step_decider')));
    await waitFor(() => expect(screen.getAllByText(/^Dana · /).length).toBeGreaterThan(0));
    expect([...((await theStorm())?.done.values() ?? [])]).toMatchObject([
      {words: word('storms_step_decider'), by: 'Dana'},
    ]);
    fireEvent.click(await box(word('storms_step_decider')));
    await waitFor(async () => expect((await theStorm())?.done.size).toBe(0));
    expect((await theStorm())?.log).toHaveLength(4); // Nothing was taken out of the log
  });

  test('who was told is noted, with when; a time to come is refused', async () => {
    goTo(`storms/${await storm()}`);
    showSection(Storms);
    fireEvent.click(await screen.findByRole('button', {name: word('storms_told')}));
    const type = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label, {exact: false}), {target: {value}});
    type(word('storms_whom'), 'Robin');
    type(word('storms_told_at'), '2199-01-01T00:00');
    expect(screen.getByText(word('storms_told_when'))).toBeTruthy();
    type(word('storms_told_at'), '2020-01-01T10:00');
    fireEvent.click(screen.getByRole('button', {name: word('storms_told_save')}));
    expect(await screen.findByText(word('storms_log_told', 'Robin'))).toBeTruthy();
    expect((await theStorm())?.log.at(-1)).toMatchObject({
      kind: 'told',
      whom: 'Robin',
      toldAt: +new Date('2020-01-01T10:00'),
    });
  });

  test('is closed with what was left, reviewed from its log, and opened again', async () => {
    goTo(`storms/${await storm()}`);
    showSection(Storms);
    fireEvent.click(await box(word('storms_step_facts')));
    await waitFor(async () => expect((await theStorm())?.done.size).toBe(1));
    await waitFor(() => expect(document.querySelector('.storm-steps small')).toBeTruthy());
    fireEvent.click(screen.getByRole('button', {name: word('storms_close')}));
    expect(await screen.findByText(word('storms_is_closed'))).toBeTruthy();
    expect((await theStorm())?.closed?.left).toHaveLength(7);
    expect((await readPrivate('storm watch'))?.acme?.stormId).toBeUndefined();
    goTo('storms/s1/review');
    expect(await screen.findByText(word('storms_review_of', 'Acme'))).toBeTruthy();
    expect(screen.getAllByText(word('storms_not_done'))).toHaveLength(7);
    expect(screen.getByText(word('storms_answered', '0', '3'))).toBeTruthy();
    goTo('storms');
    expect(await screen.findByText('1 of 8 steps done')).toBeTruthy();
    goTo('storms/s1');
    fireEvent.click(await screen.findByRole('button', {name: word('storms_open_again')}));
    await waitFor(async () => expect((await theStorm())?.closed).toBeUndefined());
  });

  test('that is not kept is said to be', async () => {
    goTo('storms/elsewhere');
    showSection(Storms);
    expect(await screen.findByText(word('storms_unknown_storm'))).toBeTruthy();
  });
});

describe('the review of a storm', () => {
  type Post = {wide?: number; answered?: number};

  /** Shows it: these posts of so many hours ago, it was told of, and perhaps closed, as long after. */
  async function review(posts: Post[], ago: number, told: number, closed?: number): Promise<void> {
    const rules = rulesOf(await readSettings());
    const at = Date.now() - ago * HOUR;
    const sightings = posts.map(({wide = 0}, each) =>
      sighting(`p${each}`, {
        facts: {seenAt: at + wide * HOUR},
        post: {threadUrl: `https://forum.example/t/${each}`, author: `Who ${each}`},
        posted: {from: at, to: at + wide * HOUR},
      }),
    );
    await record(sightings, {rules, room: 99});
    const answers = posts.flatMap(({answered}, each) => {
      if (answered === undefined) return [];
      const replyAt = at + answered * HOUR;
      return [{mentionId: `p${each}`, kind: 'answered', replyAt, how: 'by hand'} as const];
    });
    await decide(answers, {by: 'Dana', at: Date.now(), rules});
    const line = {stormId: 's1', brandId: 'acme', at: at + told * HOUR, by: ''} as const;
    const figures = {count: 12, usual: 0.2, hours: 12};
    await noteStorms(() => ({
      watches: {},
      entries: [{kind: 'level', level: 'storm', ...line, ...figures}],
      pending: [],
    }));
    if (closed !== undefined) {
      const step = {step: 'w1', by: 'Dana', at: at + closed * HOUR};
      await workOnStorm('s1', {kind: 'closed', left: []}, step);
    }
    goTo('storms/s1/review');
    showSection(Storms);
    await screen.findByText(word('storms_review_of', 'Acme'));
  }

  const twelve = (post: (each: number) => Post) =>
    Array.from({length: 12}, (_, each) => post(each));
  const row = (name: RegExp) => screen.getByRole('row', {name}).textContent;

  test('counts who got no answer for as long as those who got one after it was closed', async () => {
    await review(
      twelve(each => (each < 3 ? {answered: 20} : {})),
      48,
      0.5,
      1,
    );
    expect(screen.getByText(word('storms_answered', '3', '12'))).toBeTruthy();
    expect(row(/^Answered within 24 h/)).toMatch(/^Answered within 24 h25\.0% /);
    expect(row(/^Half were answered by/)).toMatch(/^Half were answered byNot reached, of 12/);
  });

  test('leaves out the archive, answered or not, and prints how many were in it', async () => {
    const brands = [{...acme, since: Date.now() - HOUR}];
    await changeSettings(settings => ({...settings, brands}));
    await review(
      twelve(each => (each < 10 ? {answered: 0.5} : {})),
      5,
      4,
    );
    expect(screen.getByText(word('storms_answered', '0', '0'))).toBeTruthy();
    expect(row(/in the archive/)).toMatch(/12$/);
  });

  test('has no post within the hour that is dated to its day only, and says how many those are', async () => {
    await review(
      twelve(() => ({wide: 10, answered: 10.1})),
      30,
      6,
    );
    expect(screen.getByText(word('storms_answered', '12', '12'))).toBeTruthy();
    expect(row(/^Answered within 60 min/)).toMatch(/^Answered within 60 minNot known yet/);
    expect(row(/^Within 60 min, customer’s clock/)).toMatch(/12$/);
  });
});

describe('the plan', () => {
  test('is put in own words; a step that stays is the same step', async () => {
    goTo('storms/plan');
    showSection(Storms);
    const steps = await screen.findByLabelText(word('storms_steps'));
    const value = `Call Robin\n\n${word('storms_step_facts')}\n`;
    fireEvent.input(steps, {target: {value}});
    fireEvent.input(screen.getAllByLabelText(word('storms_who'))[0] ?? steps, {
      target: {value: 'Robin Fern'},
    });
    const save = screen.getByRole('button', {name: word('storms_plan_save')});
    save.focus();
    fireEvent.click(save);
    await waitFor(async () => expect(await readPrivate('storm plan')).toBeDefined());
    const plan = await readPrivate('storm plan');
    expect(plan?.steps).toEqual([
      {id: expect.stringMatching(/^[0-9a-f-]{36}$/), words: 'Call Robin'},
      {id: 'given-0', words: word('storms_step_facts')},
    ]);
    expect(plan?.roles[0]).toMatchObject({id: 'given-0', who: 'Robin Fern'});
    const back = await screen.findByRole('button', {name: word('storms_plan_back')});
    expect(document.activeElement).toBe(save);
    fireEvent.click(back);
    await waitFor(async () => expect(await readPrivate('storm plan')).toBeUndefined());
    await screen.findByDisplayValue(new RegExp(word('storms_step_next')));
  });

  test('of too many steps is refused in words, rather than cut', async () => {
    goTo('storms/plan');
    showSection(Storms);
    const steps = await screen.findByLabelText(word('storms_steps'));
    const value = Array.from({length: 120}, (_, at) => `Step ${at + 1}`).join('\n');
    fireEvent.input(steps, {target: {value}});
    fireEvent.click(screen.getByRole('button', {name: word('storms_plan_save')}));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(word('storms_steps_too_many', '100', '120'));
    expect(await readPrivate('storm plan')).toBeUndefined();
  });

  test('says nothing of too many steps once the given one is taken, and keeps the focus', async () => {
    await writePrivate({key: 'storm plan', value: {...givenPlan(), line: 'Ours'}});
    goTo('storms/plan');
    showSection(Storms);
    const steps = await screen.findByLabelText(word('storms_steps'));
    const value = Array.from({length: 120}, (_, at) => `Step ${at + 1}`).join('\n');
    fireEvent.input(steps, {target: {value}});
    fireEvent.click(screen.getByRole('button', {name: word('storms_plan_save')}));
    await screen.findByRole('alert');
    const back = screen.getByRole('button', {name: word('storms_plan_back')});
    back.focus();
    fireEvent.click(back);
    await waitFor(() => expect(back.isConnected).toBe(false));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(
      screen.getByRole('button', {name: word('storms_plan_save')}),
    );
  });

  test('that another window wrote is shown where nothing was typed', async () => {
    goTo('storms/plan');
    showSection(Storms);
    await screen.findByLabelText(word('storms_steps'));
    await writePrivate({key: 'storm plan', value: {...givenPlan(), line: 'Line of Robin'}});
    await screen.findByDisplayValue('Line of Robin');
  });
});
