import {useEffect} from 'preact/hooks';
import type {Settings} from '../../settings/settings';
import {areKeysOn} from '../../ui/keys';
import {place} from '../place';
import {AllMentions} from './all-mentions';
import {forgetPresses} from './deciding';
import {dropHand, goToRow} from './hand';
import './mentions.css';
import {listPlace} from './list-place';
import {BriefPage} from './one/brief-page';
import {MentionPage} from './one/page';
import {openRegister} from './register';

/** The id in the address of one mention's page; undefined in any other. */
const mentionAt = (at: string): string | undefined =>
  /^mention\/([\w-]+)(?:\/brief)?$/.exec(at)?.[1];

const isBrief = (at: string): boolean => at.endsWith('/brief');

function One({id, settings}: {id: string; settings: Settings}) {
  useEffect(() => goToRow(id), [id]);
  return <MentionPage key={id} id={id} back={listPlace()} settings={settings} />;
}

/** The mentions: all of them in a list, or the page of one. */
export function Mentions({settings}: {settings: Settings}) {
  useEffect(openRegister, []);
  useEffect(() => dropHand, []);
  useEffect(() => forgetPresses, []);
  useEffect(() => {
    areKeysOn.value = settings.singleKeys;
  }, [settings.singleKeys]);
  const id = mentionAt(place.value);
  if (id !== undefined && isBrief(place.value)) return <BriefPage id={id} settings={settings} />;
  if (id !== undefined) return <One id={id} settings={settings} />;
  return <AllMentions settings={settings} />;
}
