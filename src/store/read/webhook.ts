import type {Webhook} from '../../mention/webhook';
import {database, withStore} from '../database';
import type {WebhookSecrets} from '../private-rows';

/**
 * A webhook with what proves us to it, both as of one moment: what lets us in at a new host is never
 * told to the one before. Undefined where it is not set up.
 */
export async function webhookToSend(
  id: string,
): Promise<{webhook: Webhook; secrets: WebhookSecrets} | undefined> {
  const both = () => database.private.bulkGet(['webhooks', 'webhook secrets']);
  const [all, kept] = await withStore(both);
  const webhook = all?.key === 'webhooks' ? all.value.find(one => one.id === id) : undefined;
  const secrets = kept?.key === 'webhook secrets' ? kept.value[id] : undefined;
  return webhook && secrets && {webhook, secrets};
}
