import './icon.css';

/** Line drawings on a 16 × 16 grid. */
const drawings = {
  check: 'M3 8.5 6.5 12 13 4.5',
  chevron: 'm4 6 4 4 4-4',
  close: 'm4 4 8 8M12 4l-8 8',
  dash: 'M3.5 8h9',
  note: 'M3 13h3l7-7-3-3-7 7zM8.5 4.5l3 3',
  open: 'M9.5 2.5h4v4M13.5 2.5 7.5 8.5M6 3.5H2.5v10h10V10',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a3.5 3.5 0 0 1 0 7H6',
  slash: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM3.8 3.8l8.4 8.4',
  panel: 'M2 3h12v10H2zM9.5 3v10',
  page: 'M2 3h12v10H2zM2 6h12M5 3v3',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2',
  plus: 'M8 3v10M3 8h10',
  warning: 'M8 2.2 14.3 13.2H1.7zM8 6.5v3M8 11.4v.1',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.3v3.6M8 5v.1',
  question:
    'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM6.2 6.4C6.3 4.6 9.7 4.5 9.7 6.5 9.7 7.7 8 7.8 8 9.2M8 11.3v.1',
  tag: 'M2.5 2.5h5.2l6 6-5.2 5.2-6-6zM5.3 5.3v.1',
  globe:
    'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c-3.6 3.6-3.6 8.4 0 12 3.6-3.6 3.6-8.4 0-12z',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4.8V8l2.3 1.6',
  hours: 'M3 14V2.5h7V14M10 4h3v10M1.5 14h13M7.5 8v.1',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  bell: 'M8 2.2a4 4 0 0 0-4 4c0 3.5-1.5 4.8-1.5 4.8h11S12 9.7 12 6.2a4 4 0 0 0-4-4zM6.6 13.4h2.8',
  person:
    'M8 2.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4zM2.8 13.5c.4-3 2.3-4.3 5.2-4.3s4.8 1.3 5.2 4.3',
  people:
    'M6 3a2.3 2.3 0 1 0 0 4.6A2.3 2.3 0 0 0 6 3zM1.5 13.5c.3-2.7 1.9-3.9 4.5-3.9s4.2 1.2 4.5 3.9M10.5 3.2a2.3 2.3 0 0 1 0 4.2M12 9.9c1.5.5 2.3 1.7 2.5 3.6',
  curve: 'M2.5 2.5v11h11M4.5 11.5C5.5 6.5 8 4.5 13 4',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4v.1M2.5 8v.1M2.5 12v.1',
  storm:
    'M4.6 10.4a2.7 2.7 0 0 1 .2-5.3 3.6 3.6 0 0 1 6.9.8 2.4 2.4 0 0 1-.1 4.5M8.7 7 6.9 10h2.6l-1.7 3.4',
  archive: 'M2.5 6h11v7.5h-11zM1.8 2.5h12.4V6H1.8zM6.5 8.7h3',
  wall: 'M2 3.5h12v9H2zM2 6.5h12M2 9.5h12M6 3.5v3M10 3.5v3M4 6.5v3M8 6.5v3M12 6.5v3M6 9.5v3M10 9.5v3',
  bin: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9M6.7 7v4M9.3 7v4',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof drawings;

/** A small line drawing beside words; never the only bearer of meaning. */
export function Icon({name}: {name: IconName}) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
