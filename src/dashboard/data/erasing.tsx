import {useState} from 'preact/hooks';
import type {Settings} from '../../settings/settings';
import {erasable} from '../../store/read';
import {Button} from '../../ui/button';
import {Field} from '../../ui/field';
import {say, type Word} from '../../words';
import {EraseDialog} from './erase-dialog';
import {type By, type Group, type Typed, typedNothing, whichOf} from './erase-typed';
import {groupWords} from './erase-words';
import {Progress} from './progress';
import {useWork} from './use-work';

const ways: [By, Word][] = [
  ['older', 'dashboard_data_by_older'],
  ['period', 'dashboard_data_by_period'],
  ['brand', 'dashboard_data_by_brand'],
  ['author', 'dashboard_data_by_author'],
];

const fields: Record<By, [part: keyof Typed, label: Word, type: 'date' | 'text'][]> = {
  older: [['before', 'dashboard_data_before', 'date']],
  period: [
    ['from', 'dashboard_data_from', 'date'],
    ['to', 'dashboard_data_to', 'date'],
  ],
  brand: [],
  author: [
    ['host', 'dashboard_data_author_site', 'text'],
    ['name', 'dashboard_data_author_name', 'text'],
  ],
};

type Found = {which: Group; count: number};

/** Erasing by age, period, brand or author: what it would take is counted first, then asked again. */
export function Erasing({settings: {brands}}: {settings: Settings}) {
  const [by, setBy] = useState<By>('older');
  const [typed, setTyped] = useState<Typed>({...typedNothing, brandId: brands[0]?.id ?? ''});
  const [mistake, setMistake] = useState<Word>();
  const search = useWork<Found>();
  const found = search.doing.is === 'done' ? search.doing.value : undefined;
  const change = (part: Partial<Typed>) => {
    setTyped(before => ({...before, ...part}));
    search.clear();
  };
  const look = (event: Event) => {
    event.preventDefault();
    const which = whichOf(by, typed);
    setMistake(which.ok ? undefined : which.why);
    if (!which.ok) return;
    void search.begin(async () => ({
      which: which.which,
      count: (await erasable(which.which)).length,
    }));
  };
  return (
    <>
      <form class="panel-card" onSubmit={look} noValidate>
        <h2>{say('dashboard_data_erase')}</h2>
        <p>{say('dashboard_data_erase_hint')}</p>
        <div class="data-fields">
          <Field label={say('dashboard_data_erase_by')}>
            {tied => (
              <select
                {...tied}
                value={by}
                onChange={event => {
                  const way = ways.find(([name]) => name === event.currentTarget.value);
                  if (way) setBy(way[0]);
                  setMistake(undefined);
                  search.clear();
                }}
              >
                {ways.map(([name, words]) => (
                  <option key={name} value={name}>
                    {say(words)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {by === 'brand' && (
            <Field label={say('dashboard_name')}>
              {tied => (
                <select
                  {...tied}
                  value={typed.brandId}
                  onChange={event => change({brandId: event.currentTarget.value})}
                >
                  {brands.map(({id, name}) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          {fields[by].map(([part, label, type], at) => (
            <Field
              key={part}
              label={say(label)}
              error={
                mistake !== undefined && at === fields[by].length - 1 ? say(mistake) : undefined
              }
            >
              {tied => {
                const held = {
                  ...tied,
                  value: typed[part],
                  onInput: (event: {currentTarget: HTMLInputElement}) =>
                    change({[part]: event.currentTarget.value}),
                };
                return type === 'date' ? <input {...held} type="date" /> : <input {...held} />;
              }}
            </Field>
          ))}
        </div>
        <div class="form-end">
          <Button type="submit">{say('dashboard_data_erase_find')}</Button>
          <span role="status" class="field-hint">
            {found?.count === 0 && say('dashboard_data_erase_none')}
          </span>
        </div>
        <Progress
          label={say('dashboard_data_erase_find')}
          doing={search.doing}
          callOff={search.clear}
        />
      </form>
      {found !== undefined && found.count > 0 && (
        <EraseDialog {...found} words={groupWords(found.which, brands)} close={search.clear} />
      )}
    </>
  );
}
