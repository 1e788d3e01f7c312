import {useState} from 'preact/hooks';
import {askForHosts, liveHosts} from '../settings/hosts';
import type {Settings} from '../settings/settings';
import {Button} from '../ui/button';
import {Choice} from '../ui/choice';
import {failureWords} from '../ui/failure-words';
import {Mistake} from '../ui/field';
import {PageMark} from '../ui/page-mark';
import {useFocusBack} from '../ui/use-focus-back';
import {useLive} from '../ui/use-live';
import {say} from '../words';
import {AccountsField} from './accounts-field';
import {NameFields, NarrowFields, QueryFields} from './brand-fields';
import {brandOf, emptyDraft, newBrand, targetIn} from './draft';
import {finish} from './finish';
import {PersonField} from './person-field';
import {SinceField} from './since-field';
import {isSomewhere, SitesFields} from './sites-fields';
import {TargetField} from './target-field';
import {TryIt} from './try-it';
import {useDraft} from './use-draft';

/** The first run: a name is enough; all else has a sensible answer already. */
export function FirstRun({settings}: {settings: Settings}) {
  const {draft, shown, change, isReady} = useDraft(emptyDraft);
  const [fresh] = useState(newBrand);
  const [sites, setSites] = useState(settings.sites);
  const [target, setTarget] = useState(String(settings.target));
  const [person, setPerson] = useState('');
  const [pictures, setPictures] = useState(false);
  const [failure, setFailure] = useState<string>();
  const end = useFocusBack<HTMLElement>();
  const hosts = useLive(() => liveHosts(sites), [sites]);
  const minutes = targetIn(target);
  const mayRead = hosts.is === 'there' && hosts.value;
  const save = async (event: Event) => {
    event.preventDefault();
    if (!isReady() || !minutes.ok || !isSomewhere(sites)) {
      setFailure(say('welcome_not_yet'));
      return;
    }
    setFailure(undefined);
    const brand = brandOf(draft, fresh, Date.now());
    // The browser asks only within the click, so before anything that is waited for
    const asked = mayRead ? undefined : askForHosts(sites);
    try {
      await finish({brand, sites, target: minutes.minutes, person, pictures});
      await asked;
    } catch (error) {
      setFailure(failureWords(error));
    }
  };
  return (
    <form class="first-run" onSubmit={save} noValidate>
      <header class="first-run-top">
        <PageMark />
        <h1>{say('welcome_title')}</h1>
        <p>{say('welcome_promise')}</p>
      </header>
      <div class="first-run-steps">
        <section class="step">
          <h2>{say('welcome_step_brand')}</h2>
          <NameFields draft={draft} mistakes={shown} change={change} />
          <details
            class="more-of-it"
            open={shown.query !== undefined || shown.ignore !== undefined}
          >
            <summary>{say('welcome_query')}</summary>
            <NarrowFields draft={draft} change={change} />
            <QueryFields draft={draft} mistakes={shown} change={change} />
          </details>
        </section>
        <section class="step">
          <h2>{say('welcome_step_accounts')}</h2>
          <AccountsField accounts={draft.accounts} change={accounts => change({accounts})} />
        </section>
        <section class="step">
          <h2>{say('welcome_step_where')}</h2>
          <SitesFields sites={sites} change={setSites} />
        </section>
        <section class="step">
          <h2>{say('welcome_step_promise')}</h2>
          <TargetField
            typed={target}
            mistake={minutes.ok ? undefined : minutes.why}
            change={setTarget}
          />
          <SinceField since={undefined} back={draft.back} change={back => change({back})} />
          <PersonField name={person} change={setPerson} />
          <Choice
            type="checkbox"
            checked={pictures}
            choose={setPictures}
            hint={say('dashboard_pictures_hint')}
          >
            {say('dashboard_pictures_wanted')}
          </Choice>
        </section>
      </div>
      <aside class="first-run-side">
        <TryIt draft={draft} explains />
      </aside>
      <footer class="first-run-end" ref={end}>
        {failure !== undefined && <Mistake>{failure}</Mistake>}
        <Button kind="primary" size="large" type="submit">
          {say('welcome_finish')}
        </Button>
        <p class="field-hint">{say(mayRead ? 'welcome_private' : 'welcome_will_ask')}</p>
      </footer>
    </form>
  );
}
