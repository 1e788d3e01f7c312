import {hostPattern} from '../settings/sites';
import {say} from '../words';
import {ListField} from './list-field';

type Props = {
  label: string;
  hint?: string;
  hosts: string[];
  change(hosts: string[]): void;
};

/** A list of sites: any address on a site may be pasted, its host is kept. */
export function HostsField({label, hint, hosts, change}: Props) {
  const add = (typed: string) => {
    const parts = typed.split(/[\s,;]+/).filter(part => part !== '');
    const wrong = parts.find(part => hostPattern(part) === undefined);
    if (wrong !== undefined) return say('dashboard_host_refused', wrong);
    const found = parts.map(hostPattern).filter(host => host !== undefined);
    change([...new Set([...hosts, ...found])]);
    return undefined;
  };
  return (
    <ListField
      label={label}
      hint={hint}
      placeholder="*.example.org"
      items={hosts}
      add={add}
      remove={index => change(hosts.toSpliced(index, 1))}
    />
  );
}
