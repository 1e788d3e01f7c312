import {useState} from 'preact/hooks';
import {Button} from '../../ui/button';
import {Field, Mistake} from '../../ui/field';
import {language, say} from '../../words';
import {filled, gapsIn} from './gaps';

type Said = 'copied' | 'not copied';

/** What was copied with something still to be filled in is said to be so, by name. */
function Outcome({said, open}: {said: Said | undefined; open: string[]}) {
  const names = new Intl.ListFormat(language()).format(open.map(gap => `[${gap}]`));
  const isWhole = open.length === 0;
  return (
    <>
      <span role="status">
        {said === 'copied' && isWhole && say('storms_line_copied')}
        {said === 'not copied' && say('storms_line_not_copied')}
      </span>
      {said === 'copied' && !isWhole && <Mistake>{say('storms_line_gaps_copied', names)}</Mistake>}
    </>
  );
}

type GapsProps = {
  gaps: string[];
  words: Record<string, string>;
  onFill(gap: string, word: string): void;
};

function Gaps({gaps, words, onFill}: GapsProps) {
  if (gaps.length === 0) return null;
  return (
    <fieldset class="storm-gaps">
      <legend>{say('storms_line_fill')}</legend>
      {gaps.map(gap => (
        <Field key={gap} label={gap}>
          {tied => (
            <input
              {...tied}
              maxLength={120}
              value={words[gap] ?? ''}
              onInput={event => onFill(gap, event.currentTarget.value)}
            />
          )}
        </Field>
      ))}
    </fieldset>
  );
}

/** The words to say first, with what is to be filled in, to be taken along. */
export function HoldingLine({line}: {line: string}) {
  const [words, setWords] = useState<Record<string, string>>({});
  const [said, setSaid] = useState<Said>();
  const text = filled(line, words);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => setSaid('not copied'),
    );
  const fill = (gap: string, word: string) => {
    setWords({...words, [gap]: word});
    setSaid(undefined); // What was copied is not what stands here now
  };
  return (
    <>
      <blockquote class="storm-words">{text}</blockquote>
      <Gaps gaps={gapsIn(line)} words={words} onFill={fill} />
      <div class="storm-copy">
        <Button icon="note" onClick={() => void copy()}>
          {say('storms_line_copy')}
        </Button>
        <Outcome said={said} open={gapsIn(text)} />
      </div>
    </>
  );
}
