import {webcrypto} from 'node:crypto';
import {TextEncoder} from 'node:util';
import {configure, render} from '@testing-library/preact';
import type {ComponentType} from 'preact';
import {handlers} from '../../src/background/handlers';
import {place} from '../../src/dashboard/place';
import {useSettings} from '../../src/dashboard/use-settings';
import {answer} from '../../src/messages/answer';
import {readSettings} from '../../src/settings/read';
import type {Brand, Settings} from '../../src/settings/settings';
import {changeSettings} from '../../src/settings/write';
import {database} from '../../src/store/database';
import {Toasts} from '../../src/ui/toast';
import {setStage} from '../ui/stage';

/** The brand that is there already. */
export const acme: Brand = {
  id: 'acme',
  name: 'Acme',
  query: 'Acme\n"Acme Corp"',
  queryVersion: 1,
  ignore: [],
  accounts: [],
  needsReply: 'everything',
  since: 0,
};

/** The brands as the worker keeps them. */
export const brands = async (): Promise<Brand[]> => (await readSettings()).brands;

/** Before each test: a worker with its store behind the page, and Acme set up. */
export function setDashboardStage(): void {
  // A whole worker with its store runs behind each view; on a busy machine that takes a while
  jest.setTimeout(30_000);
  configure({asyncUtilTimeout: 8_000});
  setStage();
  beforeEach(async () => {
    Object.assign(globalThis, {TextEncoder});
    Object.defineProperty(globalThis, 'crypto', {value: webcrypto, configurable: true});
    await database.delete();
    await database.open();
    await changeSettings(settings => ({...settings, ready: true, brands: [acme]}));
    place.value = '';
    answer(handlers);
  });
  afterEach(() => database.close());
}

type View = ComponentType<{settings: Settings}>;

function Section({of: Shown}: {of: View}) {
  const settings = useSettings();
  return settings ? <Shown settings={settings} /> : null;
}

/** Shows one section by itself, with the settings as they are and change. */
export function showSection(view: View): void {
  render(
    <main>
      <h1>Settings</h1>
      <Section of={view} />
      <Toasts />
    </main>,
  );
}
