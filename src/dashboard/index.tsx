import '../ui/theme.css';
import '../ui/page.css';
import './forms.css';
import './dashboard.css';
import {render} from 'preact';
import {keepTime} from '../ui/now';
import {language} from '../words';
import {Dashboard} from './dashboard';
import {followAddress} from './place';

const life = new AbortController();
addEventListener('pagehide', () => life.abort(), {once: true});
document.documentElement.lang = language();
keepTime(life.signal);
followAddress(life.signal);
render(<Dashboard />, document.body);
