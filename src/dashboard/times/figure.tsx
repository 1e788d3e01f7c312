type Props = {label: string; big: string; small?: string};

/** One figure with its name, and beneath it what it is measured on. */
export function Figure({label, big, small}: Props) {
  return (
    <div class="times-figure">
      <dt>{label}</dt>
      <dd>
        <span class="times-big">{big}</span>
        {small !== undefined && <span class="field-hint">{small}</span>}
      </dd>
    </div>
  );
}
