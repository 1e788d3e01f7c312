import type {SiteZone} from '../../store/read';

const two = (value: number): string => String(value).padStart(2, '0');

/** A zone as people write it: its name, or how far it is from UTC. */
export function offsetWords(zone: SiteZone['zone']): string {
  if (typeof zone === 'string') return zone;
  if (zone === undefined) return '';
  const minutes = Math.abs(zone.offset);
  return `UTC${zone.offset < 0 ? '−' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
