import type {Settings} from '../../settings/settings';
import {Automatic} from './automatic';
import './data.css';
import {Erasing} from './erasing';
import {Exporting} from './exporting';
import {Importing} from './importing';
import {Kept} from './kept';
import {PicturesCard} from './pictures';
import {Retention} from './retention';

/** Everything that is kept: how much, out, back in, and away. */
export function Data({settings}: {settings: Settings}) {
  return (
    <>
      <Kept />
      <Exporting settings={settings} />
      <PicturesCard />
      <Automatic />
      <Importing />
      <Retention />
      <Erasing settings={settings} />
    </>
  );
}
