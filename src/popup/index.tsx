import '../ui/theme.css';
import '../ui/page.css';
import './popup.css';
import {render} from 'preact';
import {keepTime} from '../ui/now';
import {language} from '../words';
import {followActiveTab} from './active-tab';
import {App} from './app';

const life = new AbortController();
addEventListener('pagehide', () => life.abort(), {once: true});
document.documentElement.lang = language();
keepTime(life.signal);
void followActiveTab(life.signal);
render(<App />, document.body);
