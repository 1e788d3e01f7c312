import type {WebhookFormat} from '../../mention/webhook';
import type {Word} from '../../words';

/** What each format is called, and where its address comes from. */
export const formats: Record<WebhookFormat, {name: Word; hint: Word}> = {
  slack: {name: 'dashboard_format_slack', hint: 'dashboard_format_slack_hint'},
  teams: {name: 'dashboard_format_teams', hint: 'dashboard_format_teams_hint'},
  zendesk: {name: 'dashboard_format_zendesk', hint: 'dashboard_format_zendesk_hint'},
  json: {name: 'dashboard_format_json', hint: 'dashboard_format_json_hint'},
};

/** The formats in the order in which they are offered. */
export const formatNames = Object.keys(formats) as WebhookFormat[]; // The keys of that very record
