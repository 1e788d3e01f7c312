import {useEffect, useState} from 'preact/hooks';
import {browser} from '../browser';
import {say} from '../words';

/** The keys of a command as they are set in this browser, or that it has none. */
export function Shortcut({command}: {command: string}) {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    void browser.commands.getAll().then(commands => {
      setKeys(commands.find(({name}) => name === command)?.shortcut ?? '');
    });
  }, [command]);
  return keys === '' ? <span>{say('dashboard_no_key')}</span> : <kbd>{keys}</kbd>;
}
