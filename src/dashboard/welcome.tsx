import '../ui/theme.css';
import '../ui/page.css';
import './forms.css';
import './welcome.css';
import {render} from 'preact';
import {liveSettings} from '../settings/live';
import {Toasts} from '../ui/toast';
import {useLive} from '../ui/use-live';
import {language} from '../words';
import {FirstRun} from './first-run';

/** The page that opens after the installation. */
function Welcome() {
  const settings = useLive(() => liveSettings, []);
  return (
    <>
      <main>{settings.is === 'there' && <FirstRun settings={settings.value} />}</main>
      <Toasts />
    </>
  );
}

document.documentElement.lang = language();
render(<Welcome />, document.body);
