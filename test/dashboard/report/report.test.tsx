import 'fake-indexeddb/auto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fireEvent, render, screen, waitFor, within} from '@testing-library/preact';
import {Report} from '../../../src/dashboard/report/report';
import {savedPage} from '../../../src/dashboard/report/saved-page';
import {readSettings} from '../../../src/settings/read';
import {root} from '../../support/root';
import {findings} from '../../ui/stage';
import {setDashboardStage} from '../stage';
import {keep, keepAll, times} from '../times/stage';

setDashboardStage();

async function openReport(): Promise<void> {
  render(<Report settings={await readSettings()} />);
  await screen.findByRole('article');
}

const row = (name: RegExp) => screen.getByRole('row', {name}).textContent;

test('the sheet holds figures with what they are measured on, the worst waits and what came in', async () => {
  await keepAll([
    ...times(12, each => [{key: `answered ${each}`, triage: 'praise'}, 30]),
    [{key: 'late', triage: 'concern', host: 'b.example'}, 600],
    [{key: 'forgotten', days: 9, triage: 'concern', host: 'b.example'}],
    [{key: 'dismissed'}, 30, {kind: 'no reply needed'}],
  ]);
  await openReport();
  expect(row(/^Answered within 60 min/)).toMatch(
    /^Answered within 60 min85\.7% \(.* to .*\), of 14/,
  );
  expect(row(/^Put right within 24 h/)).toMatch(/^Put right within 24 h.*of 2/);
  expect(row(/^Half were put right by/)).toMatch(/, of 2$/);
  expect(row(/^Never answered in 7 days/)).toBe('Never answered in 7 days1 of 1');
  const sheet = within(screen.getByRole('article'));
  expect(sheet.getByText('The longest waits past their target')).toBeTruthy();
  await waitFor(() => expect(row(/^9 d/)).toContain('Acme lost my parcel (forgotten)'));
  expect(row(/^10 h/)).toContain('Answered');
  expect(row(/^Concern/)).toBe('Concern2110');
  expect(row(/^b\.example/)).toBe('b.example2110');
  expect(row(/^Marked: no reply needed/)).toBe('Marked: no reply needed1');
  expect(sheet.getByRole('img', {name: 'Answered within'})).toBeTruthy();
  expect(await findings()).toEqual([]);
});

test('it is of the brand that is chosen, and says so when there is nothing', async () => {
  await keep({key: 'other', brands: ['globex']});
  await openReport();
  fireEvent.change(screen.getByLabelText('Brand'), {target: {value: 'acme'}});
  await screen.findByText('No posts in this period');
});

test('it is printed, and saved as a file', async () => {
  const printed = jest.fn();
  const files: Blob[] = [];
  Object.assign(globalThis, {print: printed});
  Object.assign(URL, {createObjectURL: (file: Blob) => `blob:${files.push(file)}`});
  HTMLAnchorElement.prototype.click = () => undefined;
  await keep({key: 'one'});
  await openReport();
  fireEvent.click(screen.getByRole('button', {name: 'Print'}));
  fireEvent.click(screen.getByRole('button', {name: 'Save as a page'}));
  expect(printed).toHaveBeenCalled();
  expect(files.map(({type}) => type)).toEqual(['text/html']);
});

describe('the saved page', () => {
  const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(1)>&amp;"\'';

  function saved(): Document {
    const sheet = document.createElement('article');
    sheet.title = hostile;
    sheet.append(hostile);
    return new DOMParser().parseFromString(savedPage(sheet, hostile, 'en'), 'text/html');
  }

  test('keeps every text as text, whatever a post holds', () => {
    const page = saved();
    const article = page.querySelector('article');
    expect(page.querySelectorAll('script, img, link, iframe, object, embed')).toHaveLength(0);
    expect([page.title, article?.title, article?.textContent]).toEqual([hostile, hostile, hostile]);
    expect(page.body.children).toHaveLength(1);
  });

  test('lets nothing run and nothing be fetched', () => {
    const policy = saved().querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    );
    const css = readFileSync(join(root, 'src/dashboard/report/sheet.css'), 'utf8');
    expect(css).not.toMatch(/url\(|@import|<|var\(/);
  });
});
