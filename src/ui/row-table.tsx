/** A table whose first column names its rows. */
export type RowTableProps = {
  /** Said of the table to those who do not see what stands around it. */
  caption?: string;
  class?: string;
  head: string[];
  rows: [name: string, ...cells: string[]][];
};

/** Shows such a table. */
export function RowTable({caption, head, rows, class: name}: RowTableProps) {
  return (
    <table class={name}>
      {caption && <caption class="unseen">{caption}</caption>}
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
  );
}
