import {useState} from 'preact/hooks';
import type {PageExplained} from '../../messages/contract';
import {Button} from '../../ui/button';
import {percent} from '../../ui/percent';
import {language, say, sayCount} from '../../words';
import {because} from './because';

type Look = PageExplained['looks'][number];

/** More are rarely of interest: they are shown in the order of what speaks for them. */
const FIRST = 8;

const number = (value: number): string =>
  new Intl.NumberFormat(language(), {maximumFractionDigits: 1}).format(value);

function Found({value}: {value: number}) {
  return (
    <td data-lacks={value === 0}>{value === 0 ? say('dashboard_look_none') : percent(value)}</td>
  );
}

function Row({look, enough}: {look: Look; enough: number}) {
  const {element, times, isTaken, score, had} = look;
  return (
    <tr data-taken={isTaken}>
      <th scope="row">
        <code>{element}</code>
        <span class="reading-because">{because(look, enough)}</span>
      </th>
      <td>{number(times)}</td>
      <Found value={had.author} />
      <Found value={had.time} />
      <Found value={had.permalink} />
      <Found value={had.body} />
      <td>{number(score)}</td>
    </tr>
  );
}

/** What on the page looked like posts, and what spoke for and against each. */
export function Looks({looks, enough}: Pick<PageExplained, 'looks' | 'enough'>) {
  const [isWhole, setWhole] = useState(false);
  if (looks.length === 0) return <p>{say('dashboard_look_nothing')}</p>;
  const shown = isWhole ? looks : looks.slice(0, FIRST);
  const heads = ['author', 'time', 'permalink', 'body'] as const;
  return (
    <>
      <p class="field-hint">{say('dashboard_looks_hint', number(enough))}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <section class="reading-looks" aria-label={say('dashboard_looks')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('dashboard_looks')}</th>
              <th scope="col">{say('dashboard_look_times')}</th>
              {heads.map(part => (
                <th scope="col" key={part}>
                  {say(`dashboard_part_${part}`)}
                </th>
              ))}
              <th scope="col">{say('dashboard_look_score')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((look, at) => (
              <Row key={`${at} ${look.element}`} look={look} enough={enough} />
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < looks.length && (
        <Button kind="quiet" onClick={() => setWhole(true)}>
          {sayCount('dashboard_looks_more', looks.length - shown.length)}
        </Button>
      )}
    </>
  );
}
