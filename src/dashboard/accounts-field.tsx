import type {Account} from '../settings/settings';
import {say} from '../words';
import {accountWords, pastedAccount} from './account';
import {ListField} from './list-field';

type Props = {accounts: Account[]; change(accounts: Account[]): void};

/** Our own accounts: pasted one by one, shown as name and host, never a display name. */
export function AccountsField({accounts, change}: Props) {
  const items = accounts.map(accountWords);
  const add = (typed: string) => {
    const pasted = pastedAccount(typed);
    if (!pasted.ok) return pasted.why;
    if (!items.includes(accountWords(pasted.account))) change([...accounts, pasted.account]);
    return undefined;
  };
  return (
    <ListField
      label={say('dashboard_accounts')}
      hint={say('dashboard_accounts_hint')}
      optional
      placeholder="https://forum.example/u/AcmeCare"
      items={items}
      add={add}
      remove={index => change(accounts.toSpliced(index, 1))}
    />
  );
}
