import {useEffect, useRef} from 'preact/hooks';
import type {TriageKind} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import {live, readPrivate} from '../../store/read';
import {stillOpen} from '../../triage/reply';
import {language, say} from '../../words';
import {Button} from '../button';
import {Field, Mistake} from '../field';
import {toast} from '../toast';
import {useFocusBack} from '../use-focus-back';
import {useLive} from '../use-live';
import {useTyped} from '../use-typed';
import {kindWords} from './kinds';
import {draftFor, type RepliedTo, repliedKind, type Templates} from './templates';
import '../form-end.css';
import './desk-parts.css';

type Props = {
  mention: Mention;
  kind: TriageKind | undefined;
  /** The name of the brand that answers. */
  brand: string | undefined;
  /** Puts a draft into the page's own reply box; absent where no page is beside the view. */
  putIn?: (text: string) => Promise<'done' | 'no box' | 'elsewhere' | 'refused'>;
  close(): void;
};

type Known = {own: Templates; me: string | undefined};

async function known(): Promise<Known> {
  const [own, me] = await Promise.all([readPrivate('templates'), readPrivate('person')]);
  return {own: own ?? {}, me};
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast.value = {kind: 'done', words: say('ui_reply_copied')};
  } catch (error) {
    toast.value = {kind: 'mistake', words: say('ui_not_done', String(error))};
  }
}

const putInWords = {
  done: 'ui_reply_put_in',
  'no box': 'ui_reply_no_box',
  elsewhere: 'ui_reply_elsewhere',
  refused: 'ui_reply_refused',
} as const;

/** Where the draft cannot be put in, it is copied instead. */
async function putOrCopy(text: string, putIn: NonNullable<Props['putIn']>): Promise<void> {
  const became = await putIn(text);
  if (became !== 'done') await copy(text);
  const kind = became === 'done' ? 'done' : 'mistake';
  toast.value = {kind, words: say(putInWords[became])};
}

/** What a template could not fill in; a name that nobody has given yet can be given once for all. */
function Open({text}: {text: string}) {
  const open = stillOpen(text);
  if (open.length === 0) return null;
  return (
    <>
      <Mistake>{say('ui_reply_open', new Intl.ListFormat(language()).format(open))}</Mistake>
      {open.includes('{me}') && (
        <a href="dashboard.html#targets" target="_blank" rel="noreferrer">
          {say('ui_reply_who_am_i')}
        </a>
      )}
    </>
  );
}

type TextProps = Omit<Props, 'kind'> & {kind: RepliedTo; given: string};

function Text({mention, kind, brand, given, putIn, close}: TextProps) {
  const {typed, type, forget} = useTyped(`reply ${mention.id}`, {text: given});
  const {text} = typed;
  const isEmpty = useRef(false);
  isEmpty.current = text.trim() === '';
  // An empty draft is none: the next begins with the template
  useEffect(() => () => void (isEmpty.current && forget()), []);
  const whole = useFocusBack<HTMLDivElement>();
  return (
    <div class="desk-form" ref={whole}>
      <Field
        label={say('ui_reply_draft', kindWords(kind))}
        hint={brand === undefined ? say('ui_reply_disclose') : say('ui_reply_disclose_as', brand)}
      >
        {tied => (
          <textarea
            {...tied}
            dir="auto"
            rows={5}
            value={text}
            onInput={event => type('text', event.currentTarget.value)}
          />
        )}
      </Field>
      <Open text={text} />
      <div class="form-end">
        <Button kind="primary" icon="page" onClick={() => void copy(text)}>
          {say('ui_reply_copy')}
        </Button>
        {putIn && (
          <Button icon="open" onClick={() => void putOrCopy(text, putIn)}>
            {say('ui_reply_put')}
          </Button>
        )}
        <Button kind="quiet" onClick={close}>
          {say('ui_close')}
        </Button>
      </div>
    </div>
  );
}

/** A reply drafted from the template of the mention's kind, to be changed and copied. */
export function ReplyDraft(props: Props) {
  const {mention, brand} = props;
  const facts = useLive(() => live(known), []);
  if (facts.is !== 'there') return null;
  const {own, me} = facts.value;
  const kind = repliedKind(props.kind);
  const given = draftFor(mention, kind, own, {brand, me});
  return <Text {...props} kind={kind} given={given} />;
}
