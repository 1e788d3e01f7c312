import {useState} from 'preact/hooks';
import {limits} from '../../mention/limits';
import {ask} from '../../messages/ask';
import {live, readPrivate, type SavedView} from '../../store/read';
import {Button} from '../../ui/button';
import {useLive} from '../../ui/use-live';
import {say} from '../../words';
import {saving} from '../saving';
import {NameForm} from './name-form';
import {isNarrow, queryOf, type View} from './view';

const NONE: SavedView[] = [];

const keep = (views: SavedView[], seen: SavedView[], words: string): Promise<boolean> =>
  saving(() => ask('views.changed', {views, seen}), words);

const addressOf = (query: string): string => (query === '' ? '#mentions' : `#mentions?${query}`);

function useViews(): SavedView[] {
  const kept = useLive(() => live(() => readPrivate('views')), []);
  return (kept.is === 'there' ? kept.value : undefined) ?? NONE;
}

type CurrentProps = {current: SavedView; views: SavedView[]; edit(form: 'rename'): void};

function ForCurrent({current, views, edit}: CurrentProps) {
  const {id, name} = current;
  const remove = () => {
    const others = views.filter(other => other.id !== id);
    void keep(others, views, say('dashboard_view_removed', name));
  };
  return (
    <>
      <Button kind="quiet" icon="note" onClick={() => edit('rename')}>
        {say('dashboard_view_rename')}
      </Button>
      <Button kind="quiet" icon="bin" onClick={remove}>
        {say('dashboard_view_remove')}
      </Button>
    </>
  );
}

/** The views with names, each behind a link, and a name for the one that is shown. */
export function Views({view}: {view: View}) {
  const views = useViews();
  const [form, edit] = useState<'save' | 'rename'>();
  // The id of the next one: the same, however often it is sent
  const [id, renew] = useState<string>(() => crypto.randomUUID());
  const query = queryOf(view);
  const current = views.find(one => one.query === query);
  const close = () => edit(undefined);
  const add = async (name: string) => {
    const words = say('dashboard_view_saved', name);
    const isKept = await keep([...views, {id, name, query}], views, words);
    if (isKept) renew(crypto.randomUUID());
    return isKept;
  };
  const rename = (name: string) =>
    keep(
      views.map(one => (one === current ? {...one, name} : one)),
      views,
      say('dashboard_view_saved', name),
    );
  const canSave = !current && (isNarrow(view) || query !== '');
  const isFull = views.length >= limits.views;
  if (views.length === 0 && !canSave) return null;
  return (
    <nav class="views" aria-label={say('dashboard_views')}>
      {views.length > 0 && (
        <ul>
          <li>
            <a href="#mentions" aria-current={query === '' ? 'page' : undefined}>
              {say('dashboard_view_all')}
            </a>
          </li>
          {views.map(({id, name, query: own}) => (
            <li key={id}>
              <a href={addressOf(own)} aria-current={own === query ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {canSave && isFull && <p class="hint">{say('dashboard_views_full', views.length)}</p>}
      {form === undefined && canSave && !isFull && (
        <Button kind="quiet" icon="plus" onClick={() => edit('save')}>
          {say('dashboard_view_save')}
        </Button>
      )}
      {form === undefined && current && <ForCurrent current={current} views={views} edit={edit} />}
      {form === 'save' && canSave && <NameForm name="" save={add} close={close} />}
      {form === 'rename' && current && <NameForm name={current.name} save={rename} close={close} />}
    </nav>
  );
}
