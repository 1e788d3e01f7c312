const [WIDTH, HEIGHT, GAP] = [120, 26, 1];

type Props = {volume: number[]; most: number};

/** How many posts in each stretch, as bars; the numbers stand in a table beneath. */
export function Bars({volume, most}: Props) {
  const step = WIDTH / Math.max(1, volume.length);
  const width = Math.min(14, Math.max(1, step - GAP));
  return (
    <svg class="shore-bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="shore-ground" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
      {volume.map((count, at) => {
        const height = most === 0 ? 0 : (count / most) * (HEIGHT - 2);
        return (
          <rect key={at} x={at * step} y={HEIGHT - 1 - height} width={width} height={height} />
        );
      })}
    </svg>
  );
}
