import {ask} from '../messages/ask';
import type {Ask, PageState} from '../messages/contract';
import {ExtensionGone, Refused} from '../messages/failures';
import {type Act, type Face, faceOf, type Progress} from './island/face';
import type {Texts} from './island/texts';
import {pageRef} from './page-ref';
import type {Spot, Spots} from './spots';

/** How a flag came about. */
export type How = Ask<'post.flagged'>['how'];

/** A flag that could not be saved, and why. */
export type UnsavedFlag = {spot: Spot; how: How; why: Progress};

/** What flagging tells whoever shows it. */
export type FlagListener = {
  /** A post is being flagged, mention or not, or could not be: it is to be shown from now on. */
  shown(spot: Spot): void;
  changed(identity: string): void;
  failed(flag: UnsavedFlag): void;
  /** Something to tell those who do not see the button. */
  said(words: string): void;
  /** Whatever stepped aside for a picture may come back. */
  posed(): void;
  gone(): void;
};

/** Flags posts and takes that back. A flag that could not be saved stays on the screen. */
export class Flagging {
  readonly #progress = new Map<string, Progress>();
  readonly #ours = new Set<string>();
  readonly #flags = new Map<string, {spot: Spot; how: How}>();
  readonly #saves = new Set<Promise<boolean>>();
  readonly #poses = new Map<number, Spot>();
  #lastPose = 0;
  readonly #again = new Map<string, () => Promise<boolean>>();

  constructor(
    private readonly spots: Spots,
    private readonly texts: () => Texts,
    private readonly listener: FlagListener,
  ) {}

  /** What the button beside a post shows. */
  faceOf(spot: Spot): Face {
    const {identity} = spot;
    const state = this.spots.stateOf(spot);
    const isMention = state && (state.flagged || spot.matches.length > 0);
    const face = faceOf(
      isMention ? state : undefined,
      this.#progress.get(identity),
      this.#ours.has(identity),
    );
    return state?.unsaved && !face.line ? {...face, line: this.texts().kept} : face;
  }

  /** True while a flag is not saved, or not yet: should that fail, a person has to see it. */
  get hasUnsaved(): boolean {
    return this.#progress.size > 0;
  }

  /** True while something that a person did to this post is not saved, or not yet. */
  isUnsaved(identity: string): boolean {
    return this.#progress.has(identity);
  }

  /** The flags that could not be saved. */
  get unsaved(): UnsavedFlag[] {
    return [...this.#flags].flatMap(([identity, flag]) => {
      const why = this.#progress.get(identity);
      return why?.is === 'unsaved' ? {...flag, why} : [];
    });
  }

  /** Shows a flag that could not be saved in the stay before. */
  takeOver({spot, how, why}: UnsavedFlag): void {
    const {identity} = spot;
    this.#flags.set(identity, {spot, how});
    this.#progress.set(identity, why);
    this.#again.set(identity, () => this.flag(spot, how));
    this.listener.shown(spot);
  }

  /** Does what a press on the button beside a post asks for. */
  press(spot: Spot, act: Act): void {
    if (act === 'flag') void this.flag(spot, 'button');
    else if (act === 'undo') void this.#undo(spot);
    else if (act === 'confirm') void this.#confirm(spot);
    else void this.#again.get(spot.identity)?.();
  }

  /** Flags a post; true when that is saved. */
  flag(spot: Spot, how: How): Promise<boolean> {
    const {post, matches, identity} = spot;
    this.#flags.set(identity, {spot, how});
    this.listener.shown(spot);
    return this.#save(spot, this.texts().done.flagged, async () => {
      const pose = ++this.#lastPose;
      this.#poses.set(pose, spot);
      try {
        const state = await ask('post.flagged', {page: pageRef(), post, matches, how, pose});
        this.#ours.add(identity);
        this.#flags.delete(identity);
        return state;
      } finally {
        this.#poses.delete(pose);
        if (this.#poses.size === 0) this.listener.posed();
      }
    });
  }

  /** The post that is being flagged under this number; undefined once it is. */
  posing(pose: number): Spot | undefined {
    return this.#poses.get(pose);
  }

  async #undo(spot: Spot): Promise<boolean> {
    const {identity} = spot;
    const id = this.spots.stateOf(spot)?.id;
    if (id === undefined) return false;
    return this.#save(spot, this.texts().done['taken back'], async () => {
      const state = await ask('flag.undone', {page: pageRef(), id});
      this.#ours.delete(identity);
      return state;
    });
  }

  async #confirm(spot: Spot): Promise<boolean> {
    const {id, offer: token} = this.spots.stateOf(spot) ?? {};
    if (id === undefined || token === undefined) return false;
    const {confirmed} = this.texts().done;
    return this.#save(spot, confirmed, () => ask('answer.confirmed', {page: pageRef(), id, token}));
  }

  /** Comes back when what is being saved is, or has failed. */
  async heard(): Promise<void> {
    await Promise.allSettled(this.#saves);
  }

  async #save(spot: Spot, done: string, save: () => Promise<PageState>): Promise<boolean> {
    if (this.#progress.get(spot.identity)?.is === 'saving') return false;
    const saving = this.#saved(spot, done, save);
    this.#saves.add(saving);
    try {
      return await saving;
    } finally {
      this.#saves.delete(saving);
    }
  }

  async #saved(spot: Spot, done: string, save: () => Promise<PageState>): Promise<boolean> {
    const {identity} = spot;
    this.#again.set(identity, () => this.#save(spot, done, save));
    this.#show(identity, {is: 'saving'});
    try {
      const state = await save();
      this.#progress.delete(identity);
      this.spots.settle(identity, state);
      this.listener.said(done);
      return true;
    } catch (error) {
      this.#fail(spot, error);
      return false;
    }
  }

  #fail(spot: Spot, error: unknown): void {
    const {gone, failed} = this.texts();
    const isGone = error instanceof ExtensionGone;
    const line = isGone ? gone : error instanceof Refused ? error.message : failed;
    const why: Progress = {is: 'unsaved', line, canRetry: !isGone};
    this.#progress.set(spot.identity, why);
    const flag = this.#flags.get(spot.identity);
    if (flag) this.listener.failed({...flag, why});
    this.listener.shown(spot);
    if (isGone) this.listener.gone();
    else if (!(error instanceof Refused)) reportError(error);
  }

  #show(identity: string, progress: Progress): void {
    this.#progress.set(identity, progress);
    this.listener.changed(identity);
  }
}
