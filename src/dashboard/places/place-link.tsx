/** A link to a place or a thread by its name, with its address below where that is not its name. */
export function PlaceLink({address, name}: {address: string; name: string}) {
  const short = address.replace(/^https?:\/\//, '');
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer" dir="auto">
        {name === address ? short : name}
      </a>
      {name !== address && <span class="field-hint places-address">{short}</span>}
    </>
  );
}
