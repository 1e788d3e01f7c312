import {say} from '../../words';

type Props = {
  caption: string;
  head: string[];
  /** The first cell names the row. */
  rows: [name: string, ...cells: string[]][];
  /** Folded away until it is asked for. */
  isFolded?: boolean;
};

function Table({caption, head, rows}: Omit<Props, 'isFolded'>) {
  return (
    <div class="times-scroll">
      <table class="times-table">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map(cell => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The numbers of a picture, for those who want them exactly or cannot see it. */
export function NumbersTable({isFolded = false, ...table}: Props) {
  if (!isFolded) return <Table {...table} />;
  return (
    <details class="more-of-it">
      <summary>{say('dashboard_times_numbers')}</summary>
      <Table {...table} />
    </details>
  );
}
