import type {Figures} from '../../report/figures/figures';
import {RowTable} from '../../ui/row-table';
import {say} from '../../words';
import {leftLateWords, leftOutRows} from '../times/left-out';

/** Who is in none of the figures of a sheet, and why. */
export function LeftOutTable({figures}: {figures: Figures}) {
  return (
    <>
      <RowTable
        head={[say('dashboard_times_out_why'), say('dashboard_times_out_count')]}
        rows={leftOutRows(figures)}
      />
      <p class="sheet-small">{leftLateWords(figures)}</p>
    </>
  );
}
