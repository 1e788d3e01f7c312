import {useEffect, useState} from 'preact/hooks';
import {browser} from '../browser';

/** What stands in the fields of a form. */
export type Typed<Part extends string> = {
  typed: Record<Part, string>;
  type(part: Part, text: string): void;
  /** After it was saved. */
  forget(): void;
};

type Parts = Record<string, string>;

// In memory and for our own pages only: what is typed is private, and a popup closes at every click.
const keyOf = (name: string): string => `draft ${name}`;

async function kept(name: string): Promise<Parts> {
  const stored: unknown = (await browser.storage.session.get(keyOf(name)))[keyOf(name)];
  if (typeof stored !== 'object' || stored === null) return {};
  const texts = Object.entries(stored).filter(([, text]) => typeof text === 'string');
  return Object.fromEntries(texts);
}

async function keep(name: string, parts: Parts): Promise<void> {
  if (Object.keys(parts).length === 0) await browser.storage.session.remove(keyOf(name));
  else await browser.storage.session.set({[keyOf(name)]: parts});
}

/**
 * What is typed into a form, kept key by key under a name until it is saved, wherever the form is
 * opened again.
 * @param given what the form opens with
 */
export function useTyped<Part extends string>(
  name: string,
  given: Record<Part, string>,
): Typed<Part> {
  const opened: Parts = given;
  const [parts, setParts] = useState<Parts>({}); // Those that differ from what the form opens with
  useEffect(() => {
    // Whatever was typed before it arrived is newer
    void kept(name).then(before => setParts(now => ({...before, ...now})));
  }, [name]);
  return {
    typed: {...given, ...parts},
    type(part, text) {
      const all = Object.entries({...parts, [part]: text});
      const next = Object.fromEntries(all.filter(([one, said]) => said !== opened[one]));
      setParts(next);
      void keep(name, next);
    },
    forget: () => void keep(name, {}),
  };
}
