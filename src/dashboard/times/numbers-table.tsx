import {RowTable, type RowTableProps} from '../../ui/row-table';
import {say} from '../../words';

type Props = RowTableProps & {
  caption: string;
  /** Folded away until it is asked for. */
  isFolded?: boolean;
};

/** The numbers of a picture, for those who want them exactly or cannot see it. */
export function NumbersTable({isFolded = false, ...table}: Props) {
  const numbers = (
    <div class="times-scroll">
      <RowTable class="times-table" {...table} />
    </div>
  );
  if (!isFolded) return numbers;
  return (
    <details class="more-of-it">
      <summary>{say('dashboard_times_numbers')}</summary>
      {numbers}
    </details>
  );
}
