import './tabs.css';

/** One of several views of the same place. */
export type Tab<Id extends string> = {id: Id; words: string; count?: string | undefined};

type Props<Id extends string> = {
  label: string;
  tabs: Tab<Id>[];
  chosen: Id;
  /** The id of the element that shows the chosen view. */
  shows: string;
  choose(id: Id): void;
};

const moves: Record<string, number> = {ArrowRight: 1, ArrowLeft: -1};

/** A row of tabs; arrow keys go from one to the next. */
export function Tabs<Id extends string>({label, tabs, chosen, shows, choose}: Props<Id>) {
  const step = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(tab => tab.id === chosen);
    const next = tabs[(at + move + tabs.length) % tabs.length];
    if (!next) return;
    choose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={step}>
      {tabs.map(({id, words, count}) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          class="tab"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={shows}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => choose(id)}
        >
          {words}
          {count !== undefined && <span class="tab-count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
