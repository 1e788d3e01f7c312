import type {Refusal} from './contract';

/** The page outlived the extension (update or removal). Only a reload of the page helps. */
export class ExtensionGone extends Error {
  override name = 'ExtensionGone';
}

/** The other side would not do what was asked; `because` says what kind of refusal it is. */
export class Refused extends Error {
  override name = 'Refused';
  constructor(
    readonly because: Refusal,
    reason: string,
  ) {
    super(reason);
  }
}
