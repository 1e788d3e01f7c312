import {ensureBrowser} from './browsers/ensure';
import {whyNoDisplay} from './display/display';

/** Before the browser suite: both browsers must be there; a virtual screen may be missing. */
export default async function prepare(): Promise<void> {
  for (const name of ['chromium', 'firefox'] as const) await ensureBrowser(name, console.log);
  const reason = await whyNoDisplay();
  if (reason !== undefined) process.env.EARMARK_NO_DISPLAY = reason;
}
