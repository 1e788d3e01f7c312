import {fireEvent, render, screen} from '@testing-library/preact';
import {untouched} from '../../src/mention/fold';
import type {Mention, Posted} from '../../src/mention/mention';
import {MentionCard} from '../../src/ui/mention-card';
import {ourHours} from '../../src/ui/open-time';
import {ago, aMention} from './a-mention';
import {findings, setStage} from './stage';

setStage();

const opened: Mention[] = [];
const show = (mention: Mention, isAsked = true) =>
  render(
    <MentionCard
      mention={mention}
      target={60}
      isAsked={isAsked}
      brandName={() => 'Acme'}
      open={one => opened.push(one)}
      pick={{picked: false, toggle: () => undefined}}
    />,
  );

const answered = (replyAt: number): Partial<Mention> => ({
  state: {
    ...untouched,
    standing: {is: 'answered', answerAt: replyAt, channel: 'reply', by: 'Dana'},
    replies: [replyAt],
  },
});
const wroteAgain = (minutes: number, posted?: Posted): Partial<Mention> => ({
  ...answered(ago(200)),
  posted: {from: ago(240), to: ago(240)},
  seenAt: ago(240),
  followUps: [
    {
      id: 'f',
      author: 'Wile',
      words: 'Still burning!',
      seenAt: ago(minutes),
      ...(posted && {posted}),
    },
  ],
});
const closed = (is: 'not us' | 'no reply needed'): Partial<Mention> => ({
  state: {...untouched, standing: {is, at: ago(1), by: 'Dana'}},
});

test.each<[string, Partial<Mention>]>([
  ['30 min left', {}],
  ['10 min left', {posted: {from: ago(50), to: ago(50)}}],
  ['Late by 2 h 5 min', {posted: {from: ago(185), to: ago(185)}}],
  ['40 min left', {posted: {from: ago(900), to: ago(5)}}],
  ['Answered in 25 min', answered(ago(5))],
  ['Answered in 1 h 30 min, late', {posted: {from: ago(95), to: ago(95)}, ...answered(ago(5))}],
  ['Waits again: 50 min left', wroteAgain(10)],
  ['Waits again: Late by 1 h', wroteAgain(120)],
  ['Waits again: Late by up to 1 h', wroteAgain(90, {from: ago(120), to: ago(90)})],
  ['No reply needed', closed('no reply needed')],
  ['Not us', closed('not us')],
  ['In the archive', {archived: true}],
])('a card says “%s”', (words, parts) => {
  show(aMention(parts));
  expect(screen.getByText(words)).toBeTruthy();
});

test('a card says that the words of its post are a translation', () => {
  const {post} = aMention();
  show(aMention({post: {...post, isTranslated: true}}));
  expect(screen.getByText('Read in translation')).toBeTruthy();
});

const praise = (parts: Partial<Mention> = {}): Mention =>
  aMention({...parts, state: {...untouched, triage: 'praise'}});
const toneOf = () => document.querySelector('.chip')?.getAttribute('data-tone');

test('thanks that are late are said to be, but do not shout', () => {
  show(praise({posted: {from: ago(185), to: ago(185)}}));
  expect(screen.getByText('Late by 2 h 5 min')).toBeTruthy();
  expect(toneOf()).toBe('waiting');
  expect(document.querySelector('.card')?.getAttribute('data-late')).toBe('false');
});

test('where its brand asks for no reply, none is late', () => {
  show(aMention({posted: {from: ago(185), to: ago(185)}}), false);
  expect(screen.getByText('No reply asked for')).toBeTruthy();
  expect(toneOf()).toBe('calm');
});

test.each<[string, Partial<Mention>]>([
  ['10 min in your hours', {}],
  ['5 min in your hours', answered(ago(5))],
])('with opening hours since ten minutes ago a card says “%s” beside the wait', (words, parts) => {
  ourHours.value = (from, to) => Math.max(0, to - Math.max(from, ago(10))) / 60_000;
  show(aMention(parts));
  expect(screen.getByText(words)).toBeTruthy();
  ourHours.value = undefined;
});

test('a card that no clock runs for says nothing of opening hours', () => {
  ourHours.value = () => 10;
  show(aMention({archived: true}));
  expect(screen.queryByText(/in your hours/)).toBeNull();
  ourHours.value = undefined;
});

test('a card says what was said, by whom, where and when, with the brand marked', async () => {
  const {container} = show(aMention());
  expect(container.querySelector('mark')?.textContent).toBe('acme');
  expect(container.textContent).toContain('Wile');
  expect(container.textContent).toContain('desert.example');
  expect(container.querySelector('time')?.textContent).toBe('30 min. ago');
  expect(await findings(container)).toEqual([]);
});

const vague = {from: ago(240), to: ago(150), text: '3 hours ago'};

test('where a page tells no exact moment, a card says so, and how it knows', () => {
  const {container} = show(aMention({posted: vague}));
  const time = container.querySelector('time');
  expect(time?.textContent).toBe('about 3 hr. ago');
  expect(time?.title).toMatch(/^between .+ and .+ \(“3 hours ago”\)$/);
});

test('a wait since no exact moment is the longest that it can be, and is said to be', () => {
  show(aMention({posted: vague, ...answered(ago(5))}));
  expect(screen.getByText(/^Answered in up to 3 h 55 min/)).toBeTruthy();
});

test('what was written since our answer is shown with the mention', () => {
  const {container} = show(aMention(wroteAgain(10)));
  expect(container.textContent).toContain(
    'Answered in 40 min · Wile wrote again 10 min. ago: Still burning!',
  );
});

test('a post that is no longer on its page says so', () => {
  const {container} = show(aMention({goneAt: ago(10)}));
  expect(container.textContent).toContain('No longer on its page; noticed 10 min. ago');
});

test('what the page does not say is said to be missing, never made up', () => {
  const {author, threadTitle, ...post} = aMention().post;
  const {posted, ...mention} = aMention();
  const {container} = show({...mention, post});
  expect(container.textContent).toContain('Author not shown');
  expect(container.textContent).toContain('time not shown');
});

test('a pressed thread link opens through the card, not by leaving the page', () => {
  show(aMention());
  const link = screen.getByRole('link', {name: 'Skates on fire'});
  expect(link.getAttribute('href')).toBe('https://desert.example/t/1/4');
  expect(fireEvent.click(link)).toBe(false);
  expect(opened).toHaveLength(1);
});

test('an address that is not of the web is never a link', () => {
  const post = {permalink: 'javascript:alert(1)', threadUrl: 'data:text/html,x'};
  show(aMention({post, pageUrl: 'https://desert.example/'}));
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://desert.example/');
});

test('the words of a page stay words', () => {
  const body = '<img src=x onerror=alert(1)> acme';
  const {container} = show(aMention({post: {body}, matches: []}));
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain(body);
});

test('what others wrote runs as their script does, whatever stands around it', () => {
  const [author, body, threadTitle] = ['نور', 'حاولت إلغاء acme ثلاث مرات.', 'مشكلة مع acme'];
  const mention = aMention({});
  show({...mention, post: {...mention.post, author, body, threadTitle}});
  for (const words of [author, body, threadTitle]) {
    const [inner] = screen.getAllByText((_, element) => element?.textContent === words).slice(-1);
    expect(inner?.dir).toBe('auto');
  }
});
