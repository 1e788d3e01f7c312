import {useState} from 'preact/hooks';
import type {Settings} from '../../settings/settings';
import {Button} from '../../ui/button';
import {language, say, sayCount} from '../../words';
import {folded, holdsAll, wordsIn} from './found';
import type {Numbers} from './sift';
import {type FacetName, facetNames, isNarrow, toggled, type View, widest} from './view';
import {facetTitles, fixedValues, valueWords} from './words';

/** So many values of a facet are shown at first, and after “more”. */
const FEW = 6;
const MANY = 100;

type Props = {view: View; numbers: Numbers; settings: Settings; show(view: View): void};
type Value = {value: string; words: string; number: number; isChosen: boolean};

/** The values of a facet: the fixed ones in their order, the others by their number; chosen ones always. */
function valuesIn(name: FacetName, {view, numbers, settings}: Props): Value[] {
  const counted = numbers[name];
  const chosen = view.chosen[name];
  const fixed = Object.keys(fixedValues[name] ?? {});
  const values = fixed.length > 0 ? fixed : [...new Set([...chosen, ...counted.keys()])];
  const all = values.map(value => ({
    value,
    words: valueWords(name, value, settings),
    number: counted.get(value) ?? 0,
    isChosen: chosen.includes(value),
  }));
  const there = all.filter(({number, isChosen}) => number > 0 || isChosen);
  if (fixed.length > 0) return there;
  return there.sort((a, b) => +b.isChosen - +a.isChosen || b.number - a.number);
}

type ChoiceProps = {value: Value; toggle(): void};

function FacetValue({value: {words, number, isChosen}, toggle}: ChoiceProps) {
  return (
    <label class="facet-value">
      <input type="checkbox" checked={isChosen} onChange={toggle} />
      <span class="facet-words" title={words}>
        {words}
      </span>
      <span class="facet-number">{new Intl.NumberFormat(language()).format(number)}</span>
    </label>
  );
}

function Days({view, show}: Pick<Props, 'view' | 'show'>) {
  return (
    <>
      {(['from', 'until'] as const).map(end => (
        <label class="facet-day" key={end}>
          <span>{say(end === 'from' ? 'dashboard_date_from' : 'dashboard_date_until')}</span>
          <input
            class="input"
            type="date"
            value={view[end]}
            onChange={event => show({...view, [end]: event.currentTarget.value})}
          />
        </label>
      ))}
    </>
  );
}

function Facet({name, ...props}: Props & {name: FacetName}) {
  const [isMore, setMore] = useState(false);
  const [part, setPart] = useState('');
  const {view, show} = props;
  const values = valuesIn(name, props);
  if (values.length === 0 && name !== 'date') return null;
  const isSearched = isMore && values.length > MANY / 5;
  const wanted = isSearched ? wordsIn(part) : [];
  const fitting = values.filter(({words}) => holdsAll(folded(words), wanted));
  const shown = fitting.slice(0, isMore ? MANY : FEW);
  return (
    <fieldset class="facet">
      <legend>{say(facetTitles[name])}</legend>
      {isSearched && (
        <input
          class="input"
          type="search"
          aria-label={say('dashboard_facet_find', say(facetTitles[name]))}
          placeholder={say('dashboard_facet_find_hint')}
          value={part}
          onInput={event => setPart(event.currentTarget.value)}
        />
      )}
      {shown.map(value => (
        <FacetValue
          key={value.value}
          value={value}
          toggle={() => show(toggled(view, name, value.value))}
        />
      ))}
      {name === 'date' && <Days view={view} show={show} />}
      {values.length > FEW && (
        <button
          type="button"
          class="facet-more"
          aria-expanded={isMore}
          onClick={() => setMore(!isMore)}
        >
          {isMore
            ? say('dashboard_facet_fewer')
            : sayCount('dashboard_facet_more', values.length - FEW)}
        </button>
      )}
    </fieldset>
  );
}

/** What the list can be narrowed by, with how many mentions each choice leaves. */
export function Facets(props: Props) {
  const {view, show} = props;
  return (
    <section class="facets" aria-label={say('dashboard_facets')}>
      {isNarrow(view) && (
        <Button kind="quiet" icon="close" onClick={() => show(widest(view))}>
          {say('dashboard_facets_none')}
        </Button>
      )}
      {facetNames.map(name => (
        <Facet key={name} name={name} {...props} />
      ))}
    </section>
  );
}
