import type {Colleague} from '../../mention/colleague';
import type {ContactPoint} from '../../mention/contact-point';
import {limits} from '../../mention/limits';
import type {PrivateKept} from '../kept-row';
import type {Private, SavedView, SiteZone} from '../private-rows';

type Zones = Private['zones'];
type Fixed = Private['causes fixed'];
type Templates = Private['templates'];

/** What posts taught here stays with the posts that taught it; what a person set there is taken over. */
function siteOf(here: SiteZone | undefined, there: SiteZone): SiteZone {
  if (!here) return there;
  return here.set === undefined && there.set !== undefined ? {...here, set: there.set} : here;
}

/** The zones of here with those of a backup, site by site; the same where it knows no more. */
export function zonesTogether(here: Zones, there: Zones): Zones {
  const siteHere = (host: string) => (Object.hasOwn(here, host) ? here[host] : undefined);
  const news = Object.entries(there).flatMap(([host, site]) => {
    const known = siteHere(host);
    const both = siteOf(known, site);
    return both === known ? [] : [[host, both] as const];
  });
  return news.length === 0 ? here : {...here, ...Object.fromEntries(news)};
}

function viewsTogether(here: SavedView[], there: SavedView[]): SavedView[] {
  const news = there.filter(({id}) => !here.some(view => view.id === id));
  const room = Math.max(0, limits.views - here.length);
  return news.length === 0 || room === 0 ? here : [...here, ...news.slice(0, room)];
}

function templatesTogether(here: Templates, there: Templates): Templates {
  const both = {...there, ...here};
  return Object.keys(both).length === Object.keys(here).length ? here : both;
}

/** Somebody is one person under one name, here and there. */
function peopleTogether(here: Colleague[], there: Colleague[]): Colleague[] {
  const isHere = ({id, name}: Colleague) => here.some(one => one.id === id || one.name === name);
  const news = there.filter(one => !isHere(one)).slice(0, Math.max(0, limits.people - here.length));
  return news.length === 0 ? here : [...here, ...news];
}

function contactsTogether(here: ContactPoint[], there: ContactPoint[]): ContactPoint[] {
  const missing = there.filter(({id}) => !here.some(one => one.id === id));
  const news = missing.slice(0, Math.max(0, limits.contactPoints - here.length));
  return news.length === 0 ? here : [...here, ...news];
}

function fixedTogether(here: Fixed, there: Fixed): Fixed {
  const both = {...there, ...here};
  return Object.keys(both).length === Object.keys(here).length ? here : both;
}

/** What a private setting of here is with that of a backup; undefined where nothing is new. */
export function together(
  here: PrivateKept | undefined,
  there: PrivateKept,
): PrivateKept | undefined {
  if (!here) return there;
  if (here.key === 'views' && there.key === 'views') {
    const value = viewsTogether(here.value, there.value);
    return value === here.value ? undefined : {key: 'views', value};
  }
  if (here.key === 'people' && there.key === 'people') {
    const value = peopleTogether(here.value, there.value);
    return value === here.value ? undefined : {key: 'people', value};
  }
  if (here.key === 'contact points' && there.key === 'contact points') {
    const value = contactsTogether(here.value, there.value);
    return value === here.value ? undefined : {key: 'contact points', value};
  }
  if (here.key === 'causes fixed' && there.key === 'causes fixed') {
    const value = fixedTogether(here.value, there.value);
    return value === here.value ? undefined : {key: 'causes fixed', value};
  }
  if (here.key === 'templates' && there.key === 'templates') {
    const value = templatesTogether(here.value, there.value);
    return value === here.value ? undefined : {key: 'templates', value};
  }
  return undefined;
}
