import type {Live, Source} from './use-live';

/** A source that is followed once, however many listen, and whose last value is there at once. */
export type Shared<T> = Source<T> & {
  /** What is known now; nothing while nobody listens. */
  known(): Live<T>;
  /** Follows it from now on, before anybody listens; gives back what ends that. */
  begin(): () => void;
};

type Listener<T> = (live: Live<T>) => void;

/** Shares a source between all who listen. */
export function shared<T>(source: Source<T>): Shared<T> {
  const listeners = new Set<Listener<T>>();
  let known: Live<T> = {is: 'reading'};
  let end = () => {};
  const tell = (live: Live<T>) => {
    known = live;
    for (const listener of listeners) listener(live);
  };
  const listen = (listener: Listener<T>) => {
    const isFirst = listeners.size === 0;
    listeners.add(listener);
    if (isFirst) {
      end = source.subscribe(
        value => tell({is: 'there', value}),
        error => tell({is: 'failed', error}),
      );
    } else if (known.is !== 'reading') listener(known);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      end();
      known = {is: 'reading'};
    };
  };
  return {
    known: () => known,
    begin: () => listen(() => undefined),
    subscribe: (next, failed) =>
      listen(live => {
        if (live.is === 'there') next(live.value);
        if (live.is === 'failed') failed(live.error);
      }),
  };
}

/** A source of a part of what a shared one tells. */
export function partOf<T, Part>(whole: Shared<T>, part: (value: T) => Part): Source<Part> {
  return {
    known() {
      const live = whole.known();
      return live.is === 'there' ? {is: 'there', value: part(live.value)} : live;
    },
    subscribe: (next, failed) => whole.subscribe(value => next(part(value)), failed),
  };
}
