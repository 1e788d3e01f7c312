import {useState} from 'preact/hooks';
import type {Mention} from '../mention/mention';
import {ask} from '../messages/ask';
import type {Settings} from '../settings/settings';
import {targetOf} from '../settings/target';
import {counts, live, recentMentions, StoreUnavailable} from '../store/read';
import {Button} from '../ui/button';
import {Empty} from '../ui/empty';
import {Mistake} from '../ui/field';
import {Icon} from '../ui/icon';
import {MentionCard} from '../ui/mention-card';
import {type Live, useLive} from '../ui/use-live';
import {say, sayCount} from '../words';
import {type Findings, findMentions} from './find-mentions';
import {KeepOut} from './keep-out';
import {Provenance} from './provenance';
import {saving} from './saving';

const PAGE = 50;

function Nothing({search}: {search: string}) {
  const isSearch = search.trim() !== '';
  return (
    <Empty title={say(isSearch ? 'dashboard_none_found' : 'dashboard_none_yet')}>
      <p>{say(isSearch ? 'dashboard_none_found_hint' : 'dashboard_none_yet_hint')}</p>
    </Empty>
  );
}

/** The way back for what was closed by mistake and is in no list of the popup any more. */
function TakeBack({mention: {state}}: {mention: Mention}) {
  const {closedBy} = state;
  if (closedBy === undefined) return null;
  const takeBack = () =>
    void saving(() => ask('decisions.undone', {ids: [closedBy]}), say('dashboard_taken_back'));
  return (
    <Button class="take-back" kind="quiet" icon="undo" onClick={takeBack}>
      {say('dashboard_take_back')}
    </Button>
  );
}

type FoundProps = {found: Live<Findings>; search: string; settings: Settings; more(): void};

function Found({found, search, settings, more}: FoundProps) {
  if (found.is === 'reading') return null;
  if (found.is === 'failed') {
    const isStore = found.error instanceof StoreUnavailable;
    return <Mistake>{say(isStore ? 'ui_store_shut' : 'ui_not_read', String(found.error))}</Mistake>;
  }
  const {mentions, isMore, isWhole, read} = found.value;
  if (mentions.length === 0) return <Nothing search={search} />;
  return (
    <>
      <ul class="dash-rows">
        {mentions.map(mention => (
          <li key={mention.id}>
            <MentionCard
              mention={mention}
              target={targetOf(settings, mention)}
              brandName={id => settings.brands.find(brand => brand.id === id)?.name}
            >
              <TakeBack mention={mention} />
              <KeepOut mention={mention} />
              <Provenance mention={mention} brands={settings.brands} />
            </MentionCard>
          </li>
        ))}
      </ul>
      {!isWhole && <p class="field-hint">{sayCount('dashboard_searched', read)}</p>}
      {isMore && <Button onClick={more}>{say('dashboard_more')}</Button>}
    </>
  );
}

/** All mentions, the newest find first, and a search through their words. */
export function Mentions({settings}: {settings: Settings}) {
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const all = useLive(() => live(counts), []);
  const found = useLive(
    () => live(() => findMentions(recentMentions, search, limit)),
    [search, limit],
  );
  return (
    <>
      <div class="search">
        <Icon name="search" />
        <input
          class="input"
          type="search"
          aria-label={say('dashboard_search')}
          placeholder={say('dashboard_search')}
          value={search}
          onInput={event => setSearch(event.currentTarget.value)}
        />
        <span class="field-hint">
          {all.is === 'there' && sayCount('dashboard_kept', all.value.total)}
        </span>
      </div>
      <Found
        found={found}
        search={search}
        settings={settings}
        more={() => setLimit(limit + PAGE)}
      />
    </>
  );
}
