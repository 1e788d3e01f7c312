import {FirstRun} from './first-run';
import {useSettings} from './use-settings';
import {WhatNext} from './what-next';

/** The page that opens after the installation: the first run, then what to do next. */
export function WelcomePage() {
  const settings = useSettings();
  if (!settings) return null;
  const {ready, brands, sites} = settings;
  const [brand] = brands;
  return (
    <main>
      {ready && brand ? <WhatNext brand={brand} sites={sites} /> : <FirstRun settings={settings} />}
    </main>
  );
}
