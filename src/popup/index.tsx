import '../ui/theme.css';
import '../ui/page.css';
import './popup.css';
import {render} from 'preact';
import {keepTime} from '../ui/now';
import {language} from '../words';
import {followActiveTab} from './active-tab';
import {App} from './app';
import {first, settings} from './first';

const life = new AbortController();
for (const end of [settings.begin(), first.begin()]) life.signal.addEventListener('abort', end);
addEventListener('pagehide', () => life.abort(), {once: true});
document.documentElement.lang = language();
keepTime(life.signal);
void followActiveTab(life.signal);
render(<App />, document.body);
