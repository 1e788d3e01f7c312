import {useEffect, useRef} from 'preact/hooks';
import type {Colleague} from '../../mention/colleague';
import type {Mention} from '../../mention/mention';
import type {Webhook} from '../../mention/webhook';
import {type Brief, briefMarkdown, briefText, mailDraft, wordsLast} from '../../report/brief';
import {live, type Outgoing, outgoingOf, readPrivate} from '../../store/read';
import {say} from '../../words';
import {Button} from '../button';
import {Icon} from '../icon';
import {now} from '../now';
import {useFocusBack} from '../use-focus-back';
import {useLive} from '../use-live';
import {briefFor} from './brief-for';
import {copyText} from './clipboard';
import {SendButton} from './send-button';
import {SentRow} from './sent-row';
import '../triage/desk-parts.css';
import './hand-off.css';

type Known = {people: Colleague[]; webhooks: Webhook[]; sent: Outgoing[]};

async function known({id}: Mention): Promise<Known> {
  const people = (await readPrivate('people')) ?? [];
  const webhooks = (await readPrivate('webhooks')) ?? [];
  return {people, webhooks, sent: await outgoingOf(id)};
}

function Mail({brief, to}: {brief: Brief; to: Colleague | undefined}) {
  const text = briefText(wordsLast(brief)); // A mail program may take only the beginning
  const {email} = to ?? {};
  const letter = {subject: brief.title, text, ...(email === undefined ? {} : {to: email})};
  const {href, isShortened} = mailDraft(letter, say('ui_brief_mail_note'));
  // Within the click: later the browser would not let us
  const copy = () => void copyText(text, 'ui_brief_mail_copied');
  return (
    <a
      class="button"
      data-kind="plain"
      href={href}
      target="_blank"
      rel="noreferrer"
      title={isShortened ? say('ui_brief_mail_long') : undefined}
      {...(isShortened ? {onClick: copy} : {})}
    >
      <Icon name="open" />
      {say('ui_brief_mail')}
    </a>
  );
}

type Props = {mention: Mention; brands: string[]; close(): void};

type WaysProps = Props & Known & {brief: Brief};

/** Every way to pass a brief on. */
function Ways({mention, brief, people, webhooks, sent}: WaysProps) {
  const colleague = people.find(({name}) => name === mention.state.handOff?.to);
  const copy = useRef<HTMLDivElement>(null);
  // Whoever has just handed it off goes on here
  useEffect(() => {
    const first = copy.current?.querySelector('button');
    first?.focus();
    first?.scrollIntoView({block: 'nearest'});
  }, []);
  return (
    <div class="brief-ways" ref={copy}>
      <Button
        kind="primary"
        icon="page"
        onClick={() => void copyText(briefText(brief), 'ui_brief_copied')}
      >
        {say('ui_brief_copy')}
      </Button>
      <Mail brief={brief} to={colleague} />
      {webhooks.map(webhook => (
        <SendButton
          key={webhook.id}
          mention={mention}
          brief={brief}
          webhook={webhook}
          sent={sent}
        />
      ))}
      <Button onClick={() => void copyText(briefMarkdown(brief), 'ui_brief_copied')}>
        {say('ui_brief_markdown')}
      </Button>
      <a
        class="button"
        data-kind="plain"
        href={`dashboard.html#mention/${mention.id}/brief`}
        target="_blank"
        rel="noreferrer"
      >
        {say('ui_brief_print')}
      </a>
    </div>
  );
}

/** The brief of a mention that was handed off, with every way to pass it on. */
export function BriefPanel(props: Props) {
  const {mention, brands, close} = props;
  const whole = useFocusBack<HTMLElement>();
  const facts = useLive(() => live(() => known(mention)), [mention.id]);
  const brief = briefFor(mention, brands, now.value);
  if (!brief || facts.is !== 'there') return null;
  const {sent} = facts.value;
  return (
    <section class="desk-form" aria-label={say('ui_case_brief')} ref={whole}>
      <p class="field-hint">{say('ui_brief_hint', mention.state.handOff?.to ?? '')}</p>
      <details class="brief-text">
        <summary>{say('ui_brief_read')}</summary>
        <pre>{briefText(brief)}</pre>
      </details>
      <Ways {...props} {...facts.value} brief={brief} />
      {sent.length > 0 && (
        <ul class="sent-list">
          {sent.map(row => (
            <SentRow key={row.id} row={row} />
          ))}
        </ul>
      )}
      <div class="form-end">
        <Button kind="quiet" onClick={close}>
          {say('ui_close')}
        </Button>
      </div>
    </section>
  );
}
