/** Services that make up addresses so that somebody's own stays unknown. Such a domain is no company's. Data only. */
export const relayDomains: ReadonlySet<string> = new Set([
  ...['relay.firefox.com', 'mozmail.com'],
  ...['privaterelay.appleid.com'],
  ...[
    'simplelogin.co',
    'simplelogin.com',
    'simplelogin.fr',
    'simplelogin.io',
    'slmail.me',
    'slmails.com',
    'aleeas.com',
    '8alias.com',
    'dralias.com',
  ],
  ...['passmail.net', 'passinbox.com', 'passfwd.com'],
  ...['anonaddy.com', 'anonaddy.me', 'addy.io', 'addymail.com'],
  ...['duck.com', 'erine.email', '33mail.com', 'burnermail.io', 'spamgourmet.com'],
  ...['craigslist.org'],
]);
