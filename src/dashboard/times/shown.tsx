import type {Theme} from '../../settings/settings';
import {ClockCard} from './clock-card';
import {ComparedPicture} from './compared-picture';
import {CurvePicture} from './curve-picture';
import type {Findings} from './findings';
import {HoursPicture} from './hours-picture';
import {LaterCard} from './later-card';
import {LeftOut} from './left-out';
import {OpenCard} from './open-card';
import {Delay, Waiting} from './standing';
import {WeeksPicture} from './weeks-picture';

type Props = {findings: Findings; theme: Theme};

/** All figures and pictures of the chosen posts. */
export function Shown({findings: {figures, curve, weeks, hours, sides}, theme}: Props) {
  const {open, resolution, nextReply} = figures;
  const [first, second] = sides;
  return (
    <>
      <div class="times-cards">
        <ClockCard figures={figures.customer} />
        <ClockCard figures={figures.team} />
        {open && <OpenCard open={open} />}
        {nextReply && <LaterCard clock="next reply" figures={nextReply} />}
        {resolution && <LaterCard clock="resolution" figures={resolution} />}
      </div>
      <CurvePicture figures={figures} curve={curve} theme={theme} />
      {first && second && <ComparedPicture sides={[first, second]} theme={theme} />}
      <div class="times-cards">
        <Waiting figures={figures} />
        <Delay figures={figures} />
      </div>
      <WeeksPicture weeks={weeks} theme={theme} />
      <HoursPicture hours={hours} />
      <LeftOut figures={figures} />
    </>
  );
}
