/** Why the relay of SMTP_RELAY takes nothing from us, for the operator: at `/api/health` and by the doctor. */

export interface RelayProblem {
  /** Continues the relay's host: "mx.example.com refuses our login". */
  readonly found: string;
  /** What to do: whole sentences that name the variable. */
  readonly remedy: string;
}

/** The first row whose pattern matches the library's code and message. Node words what is wrong with a certificate, as OpenSSL does. */
const problems: readonly (readonly [pattern: RegExp, found: string, remedy: string])[] = [
  [
    /^E(AUTH|OAUTH2) /,
    'refuses our login',
    'Check the user and the password in SMTP_RELAY: is it an app password, with an "@", ":" or "/" in it as %40, %3A, %2F?',
  ],
  [/^ETLS /, 'offers no encryption', 'Write smtps:// in SMTP_RELAY, or the port on which it offers STARTTLS (587).'],
  [/certificate has expired/, 'shows a certificate that has expired', 'Whoever runs the relay in SMTP_RELAY has to renew it.'],
  [/altnames/, 'shows a certificate for another name', 'Write the name for which it was issued as the host in SMTP_RELAY.'],
  [
    /certificate/,
    'shows a certificate that this machine does not trust',
    'If your own certificate authority issued it, set NODE_EXTRA_CA_CERTS to the file of its certificate, and start again.',
  ],
  [/^/, "can't be reached", 'Are host and port in SMTP_RELAY right, and does your network let them through?'],
];

/** @param error as nodemailer throws it; its `code` says at which step it failed */
export function relayProblem(error: Error & { readonly code?: string }): RelayProblem {
  const [, found = '', remedy = ''] = problems.find(([pattern]) => pattern.test(`${error.code ?? ''} ${error.message}`)) ?? [];
  return { found, remedy };
}
