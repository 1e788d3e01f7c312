import '../ui/theme.css';
import '../ui/page.css';
import './forms.css';
import './welcome.css';
import {render} from 'preact';
import {language} from '../words';
import {WelcomePage} from './welcome-page';

document.documentElement.lang = language();
render(<WelcomePage />, document.body);
