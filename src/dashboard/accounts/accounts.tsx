import {ask} from '../../messages/ask';
import type {Account, Brand, Settings} from '../../settings/settings';
import {Empty} from '../../ui/empty';
import {WasYou} from '../../ui/was-you';
import {say, type Word} from '../../words';
import {AccountsField} from '../accounts-field';
import {saving} from '../saving';
import './accounts.css';

const effects: Word[] = [
  'dashboard_accounts_no_mentions',
  'dashboard_accounts_replies',
  'dashboard_accounts_later',
];

/** What it changes that an account is ours, and why its name alone does not make it so. */
function Why() {
  return (
    <div class="panel-card">
      <h2>{say('dashboard_accounts_why')}</h2>
      <ul class="plain-list">
        {effects.map(effect => (
          <li key={effect}>{say(effect)}</li>
        ))}
      </ul>
      <h3>{say('dashboard_accounts_name')}</h3>
      <p>{say('dashboard_accounts_name_why')}</p>
    </div>
  );
}

function OfBrand({brand}: {brand: Brand}) {
  const keep = (accounts: Account[]) =>
    void saving(
      () => ask('brand.saved', {brand: {...brand, accounts}, seen: brand}),
      say('dashboard_brand_saved', brand.name),
    );
  return (
    <section class="panel-card" aria-label={brand.name}>
      <h2>{brand.name}</h2>
      <AccountsField accounts={brand.accounts} change={keep} />
    </section>
  );
}

/** All accounts of ours, by brand: host and author page or handle, never a display name. */
export function Accounts({settings: {brands}}: {settings: Settings}) {
  return (
    <>
      <p>{say('dashboard_accounts_intro')}</p>
      <div class="accounts-asked">
        <WasYou />
      </div>
      {brands.length === 0 && (
        <Empty title={say('dashboard_no_brand')}>
          <p>{say('dashboard_no_brand_hint')}</p>
        </Empty>
      )}
      {brands.map(brand => (
        <OfBrand key={brand.id} brand={brand} />
      ))}
      <Why />
    </>
  );
}
