import type {Brand, Settings, Sites} from './settings';

// Storage that a page process can write: what is not of its kind is left out, or it would stop all
// work, and the dashboard in which it could be put right.

type Parts = Record<string, unknown>;

const isRecord = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every(one => typeof one === 'string');

const isBrand = (value: unknown): value is Brand =>
  isRecord(value) &&
  [value.id, value.name, value.query].every(one => typeof one === 'string') &&
  [value.queryVersion, value.since].every(one => Number.isFinite(one)) &&
  isTexts(value.ignore) &&
  Array.isArray(value.accounts) &&
  value.accounts.every(one => isRecord(one) && typeof one.host === 'string');

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
}

/** The parts of `stored` that are of the kind that they are in `model`; the others as they are there. */
function likeIn<T extends object>(model: T, stored: Parts): T {
  const wrong = Object.entries(model).filter(
    ([name, part]) => kindOf(stored[name]) !== kindOf(part),
  );
  return Object.assign({...model, ...stored}, Object.fromEntries(wrong));
}

function soundSites(model: Sites, stored: unknown): Sites {
  const sites = likeIn(model, isRecord(stored) ? stored : {});
  const {listed, off, paused, plain} = sites;
  return [listed, off, paused, plain].every(isTexts) ? sites : model;
}

/** The settings that are stored, without what cannot be settings. */
export function soundSettings(model: Settings, stored: Parts): Settings {
  const settings = likeIn(model, stored);
  const brands = settings.brands.filter(isBrand);
  return {
    ...settings,
    brands: brands.length === settings.brands.length ? settings.brands : brands,
    sites: soundSites(model.sites, stored.sites),
    schedule: settings.schedule.every(isRecord) ? settings.schedule : model.schedule,
  };
}
