import {useLayoutEffect} from 'preact/hooks';
import {liveSettings} from '../settings/live';
import type {Settings} from '../settings/settings';
import {applyTheme} from '../ui/apply-theme';
import {useLive} from '../ui/use-live';

/** The settings as they are, once they are read; the page takes on their theme. */
export function useSettings(): Settings | undefined {
  const live = useLive(() => liveSettings, []);
  const settings = live.is === 'there' ? live.value : undefined;
  const theme = settings?.theme ?? 'system';
  useLayoutEffect(() => applyTheme(theme), [theme]);
  return settings;
}
