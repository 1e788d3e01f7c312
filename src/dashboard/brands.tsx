import {useState} from 'preact/hooks';
import {ask} from '../messages/ask';
import type {Brand, Settings} from '../settings/settings';
import {Button} from '../ui/button';
import {durationWords} from '../ui/durations';
import {Empty} from '../ui/empty';
import {say, sayCount} from '../words';
import {BrandEditor} from './brand-editor';
import {type Acts, EditRemove} from './edit-remove';
import {QuerySentence} from './query-field';
import {Removal} from './removal';

type CardProps = {brand: Brand; settings: Settings; acts: Acts};

function BrandCard({brand, settings, acts}: CardProps) {
  const {name, query, accounts, target = settings.target} = brand;
  return (
    <li class="panel-card">
      <div class="brand-top">
        <h2>{name}</h2>
        <EditRemove name={name} {...acts} />
      </div>
      <QuerySentence query={query} />
      <p class="field-hint">
        {say('dashboard_answer_within', durationWords(target))} ·{' '}
        {sayCount('dashboard_has_accounts', accounts.length)}
      </p>
    </li>
  );
}

/** What is watched for. */
export function Brands({settings}: {settings: Settings}) {
  const [edited, setEdited] = useState<Brand | 'new'>();
  const [removed, setRemoved] = useState<Brand>();
  if (edited !== undefined) {
    const brand = edited === 'new' ? undefined : edited;
    const others = settings.brands.filter(({id}) => id !== brand?.id);
    return <BrandEditor brand={brand} others={others} close={() => setEdited(undefined)} />;
  }
  return (
    <>
      {settings.brands.length === 0 && (
        <Empty title={say('dashboard_no_brand')}>
          <p>{say('dashboard_no_brand_hint')}</p>
        </Empty>
      )}
      <ul class="panel-cards">
        {settings.brands.map(brand => (
          <BrandCard
            key={brand.id}
            brand={brand}
            settings={settings}
            acts={{edit: () => setEdited(brand), remove: () => setRemoved(brand)}}
          />
        ))}
      </ul>
      <Button kind="primary" icon="plus" onClick={() => setEdited('new')}>
        {say('dashboard_add_brand')}
      </Button>
      {removed && (
        <Removal
          is="brand"
          name={removed.name}
          hint={say('dashboard_remove_brand_hint')}
          remove={() => ask('brand.removed', {id: removed.id})}
          close={() => setRemoved(undefined)}
        />
      )}
    </>
  );
}
