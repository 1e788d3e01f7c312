import type {ComponentType} from 'preact';
import type {Settings} from '../../settings/settings';
import {Tabs} from '../../ui/tabs';
import {say, type Word} from '../../words';
import {goTo, place} from '../place';
import '../times/times.css';
import {Causes} from './causes';
import {Contacts} from './contacts';
import './shore-up.css';
import {Tones} from './tones';

const parts = ['causes', 'tone', 'contacts'] as const;
type Part = (typeof parts)[number];

const titles: Record<Part, Word> = {
  causes: 'shore_causes',
  tone: 'shore_tone',
  contacts: 'shore_contacts',
};

const views: Record<Part, ComponentType<{settings: Settings}>> = {
  causes: Causes,
  tone: Tones,
  contacts: Contacts,
};

/** What to shore up: what people complain of, how threads turn, and whether we can be reached. */
export function ShoreUp({settings}: {settings: Settings}) {
  const asked = place.value.split('/')[1];
  const chosen = parts.find(part => part === asked) ?? 'causes';
  const View = views[chosen];
  return (
    <>
      <Tabs<Part>
        label={say('shore_parts')}
        tabs={parts.map(id => ({id, words: say(titles[id])}))}
        chosen={chosen}
        shows="shore-part"
        choose={part => goTo(`shore-up/${part}`, 'replace')}
      />
      <div id="shore-part" class="shore-part" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        <View settings={settings} />
      </div>
    </>
  );
}
