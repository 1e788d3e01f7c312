import {live, readingsIn} from '../../store/read';
import {useLive} from '../../ui/use-live';
import {say, sayCount} from '../../words';
import type {Span} from '../times/choices';

/** Whether anybody looked in a period: that nothing was found means nothing where nobody did. */
export function Looked({span: {from, to}}: {span: Span}) {
  const found = useLive(() => live(() => readingsIn(from, to)), [from, to]);
  if (found.is !== 'there') return null;
  const words =
    found.value === 0 ? say('report_nobody_looked') : sayCount('report_looked', found.value);
  return <p class="sheet-small">{words}</p>;
}
