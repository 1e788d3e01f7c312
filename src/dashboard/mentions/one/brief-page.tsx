import type {Mention} from '../../../mention/mention';
import type {Brief, BriefPart} from '../../../report/brief';
import type {Settings} from '../../../settings/settings';
import {live, mentionById} from '../../../store/read';
import {Button} from '../../../ui/button';
import {Empty} from '../../../ui/empty';
import {briefFor} from '../../../ui/hand-off/brief-for';
import {isWeb} from '../../../ui/source';
import {useLive} from '../../../ui/use-live';
import {say} from '../../../words';
import './case.css';

function Line({text, isLink}: {text: string; isLink: boolean}) {
  if (!isLink || !isWeb(text)) return <p dir="auto">{text}</p>;
  return (
    <p>
      <a href={text} target="_blank" rel="noreferrer">
        {text}
      </a>
    </p>
  );
}

function Part({part: {heading, lines, links = [], isQuoted}}: {part: BriefPart}) {
  const shown = lines.map((text, at) =>
    isQuoted ? (
      <p dir="auto" key={at}>
        {text}
      </p>
    ) : (
      <Line key={at} text={text} isLink={links.includes(text)} />
    ),
  );
  return (
    <section>
      <h3>{heading}</h3>
      {isQuoted ? <blockquote>{shown}</blockquote> : shown}
    </section>
  );
}

function Sheet({brief}: {brief: Brief}) {
  return (
    <div class="brief-sheet">
      <h2>{brief.title}</h2>
      {brief.parts.map(part => (
        <Part key={part.is} part={part} />
      ))}
    </div>
  );
}

/** The time of the reading, so that the sheet does not change under the eyes of whoever prints it. */
type Read = {mention: Mention | undefined; at: number};

async function read(id: string): Promise<Read> {
  return {mention: await mentionById(id), at: Date.now()};
}

/** The brief of a mention on a sheet of its own, to be printed. */
export function BriefPage({id, settings}: {id: string; settings: Settings}) {
  const found = useLive(() => live(() => read(id)), [id]);
  if (found.is !== 'there') return null;
  const {mention, at} = found.value;
  const brands = settings.brands.filter(brand => mention?.brandIds.includes(brand.id));
  const brief =
    mention &&
    briefFor(
      mention,
      brands.map(({name}) => name),
      at,
    );
  return (
    <article class="brief-page">
      <p class="brief-top">
        <a href={`#mention/${id}`}>{say('dashboard_brief_back')}</a>
        {brief && (
          <Button kind="primary" onClick={() => print()}>
            {say('ui_brief_print')}
          </Button>
        )}
      </p>
      {brief ? (
        <Sheet brief={brief} />
      ) : (
        <Empty title={say('dashboard_brief_none')}>
          <p>{say('dashboard_brief_none_hint')}</p>
        </Empty>
      )}
    </article>
  );
}
