import type {Settings} from './settings';

/** Off from the start, shown and editable: mail, banks and payment, health, passwords, own data. */
export const offFromTheStart: readonly string[] = [
  // Mail and chat
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'mail.yahoo.com',
  'mail.proton.me',
  'app.fastmail.com',
  'web.whatsapp.com',
  'web.telegram.org',
  'messages.google.com',
  // Banks and payment
  '*.paypal.com',
  '*.stripe.com',
  '*.wise.com',
  '*.revolut.com',
  '*.chase.com',
  '*.bankofamerica.com',
  '*.wellsfargo.com',
  '*.citi.com',
  '*.hsbc.com',
  '*.barclays.co.uk',
  '*.deutsche-bank.de',
  '*.ing.com',
  '*.bnpparibas.com',
  // Health
  '*.mychart.com',
  '*.mychart.org',
  '*.patientaccess.com',
  '*.doctolib.fr',
  '*.doctolib.de',
  // Accounts and passwords
  'accounts.google.com',
  'myaccount.google.com',
  'login.microsoftonline.com',
  'appleid.apple.com',
  '*.1password.com',
  '*.bitwarden.com',
  '*.lastpass.com',
];

/** Settings before anybody chose anything. */
export const defaults: Settings = {
  version: 1,
  ready: false,
  brands: [],
  sites: {mode: 'every', listed: [], off: [...offFromTheStart], paused: [], plain: []},
  target: 60,
  theme: 'system',
  singleKeys: true,
  archiveAfter: 7 * 24 * 60,
  schedule: [],
};
