/** A webhook answers with a few words; whoever answers with more is no webhook. */
const LONGEST = 64 * 1024;

/** So much of a reply is shown. */
const SHOWN = 200;

/** How a reply begins, and whether it ended within what a webhook says. */
export type Beginning = {said: string; isWhole: boolean};

const announced = (response: Response): number =>
  Number(response.headers.get('content-length') ?? 0);

/** Reads a reply as far as it is looked at, and hangs up on the rest. */
export async function beginningOf(response: Response): Promise<Beginning> {
  const reader = response.body?.getReader();
  if (!reader) return {said: '', isWhole: true};
  const decoder = new TextDecoder();
  let [said, bytes] = ['', 0];
  while (bytes <= LONGEST && announced(response) <= LONGEST) {
    const {done, value} = await reader.read();
    if (done) return {said: said.trim().slice(0, SHOWN), isWhole: true};
    bytes += value.byteLength;
    if (said.length < SHOWN) said += decoder.decode(value.subarray(0, 4 * SHOWN), {stream: true});
  }
  await reader.cancel();
  return {said: said.trim().slice(0, SHOWN), isWhole: false};
}
