import {useEffect} from 'preact/hooks';
import type {Settings} from '../../settings/settings';
import {areKeysOn} from '../../ui/keys';
import {AllMentions} from './all-mentions';
import './mentions.css';
import {openRegister} from './register';

/** The mentions: all of them in a list, or the page of one. */
export function Mentions({settings}: {settings: Settings}) {
  useEffect(openRegister, []);
  useEffect(() => {
    areKeysOn.value = settings.singleKeys;
  }, [settings.singleKeys]);
  return <AllMentions settings={settings} />;
}
