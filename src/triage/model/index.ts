import {type Head, unpack} from './head';
import trained from './model.json';
import type {HeadName, PackedModel} from './packed';

const packed: PackedModel = trained;

/** Unpacked when the first text is read. */
const heads = new Map<HeadName, Head>();

/** The trained head of that name. */
export function head(name: HeadName): Head {
  const made = heads.get(name) ?? unpack(packed.heads[name]);
  heads.set(name, made);
  return made;
}
