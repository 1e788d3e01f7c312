import type {HeadName} from '../model/packed';

/** What a head is told of a text, and how much that counts. */
export type Lesson = {is: boolean; counts: number};

/** A text to learn from. */
export type Example = {text: string} & Record<HeadName, Lesson>;
