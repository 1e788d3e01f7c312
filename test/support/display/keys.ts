import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import type {Display} from './display';

const run = promisify(execFile);

/** Real keys and a real mouse on a virtual screen. */
export type Hands = {
  press(keys: string): Promise<void>;
  click(x: number, y: number, button: 'left' | 'right'): Promise<void>;
};

/** The keyboard and mouse of a virtual screen. */
export function handsOn(display: Display): Hands {
  const xdotool = async (...words: string[]) => {
    await run('xdotool', words, {env: {...process.env, DISPLAY: display.name}});
  };
  return {
    press: keys => xdotool('key', keys),
    click: (x, y, button) =>
      xdotool('mousemove', `${x}`, `${y}`, 'click', button === 'left' ? '1' : '3'),
  };
}
