import type {ToneCounts} from '../../mention/thread-tone';
import {numberWords, say} from '../../words';

const TONES = ['negative', 'neutral', 'positive'] as const;

/** The tones of one side of a thread, drawn as parts of a bar and said in numbers. */
export function ToneBar({counts}: {counts: ToneCounts}) {
  const numbers = TONES.map(tone => numberWords(counts[tone]));
  return (
    <span class="shore-tone">
      <span class="shore-tone-bar" aria-hidden="true">
        {TONES.map(
          tone =>
            counts[tone] > 0 && (
              <span key={tone} data-tone={tone} style={{flexGrow: counts[tone]}} />
            ),
        )}
      </span>
      <span>{say('shore_tone_counts', ...numbers)}</span>
    </span>
  );
}
