/** The first steps, for people who see an empty page: join, then track a mail. Later the page explains itself. */
import type { UserView } from '../http/json-interface.ts';
import { foreign, type Html, html } from './html.ts';
import type { PageFacts } from './page-facts.ts';

/** `user`: who joined first; null: nobody yet. */
export function firstStepsPage(user: UserView | null, timelines: number, facts: PageFacts): Html | null {
  if (user === null) return join(facts);
  return timelines === 0 ? track(user, facts) : null;
}

const join = ({ addresses, smtpPort }: PageFacts): Html => html`<section class="panel first" aria-labelledby="first-title">
<h2 id="first-title">Nothing here yet: join first</h2>
<p>Tactful knows people by the mails they send. Mail anything to <code>${addresses.of('start')}</code> and it answers with an address of your own.</p>
<p>${smtpPort !== null && 'From a terminal:'}</p>
${command(smtpPort, 'jo@example.com', addresses.of('start'), [`To: ${addresses.of('start')}`, 'Subject: Hello', '', 'Please sign me up.'])}
<p>Or with <a href="#sample">the form on this page</a>: it is already filled in.</p>
</section>`;

const track = (user: UserView, { smtpPort }: PageFacts): Html => html`<section class="panel first" aria-labelledby="first-title">
<h2 id="first-title">Now track a first mail</h2>
<p>Write to an employer as ever, with <code>${foreign(user.trackingAddress)}</code> in BCC. ${smtpPort !== null && 'From a terminal, as the blind copy arrives here:'}</p>
${command(smtpPort, user.email, user.trackingAddress, ['To: Dana Reyes <dana.reyes@initech.example>', 'Subject: Application: Registered nurse', '', 'Dear Dana, my application is attached.'])}
<p>Or with <a href="#sample">the form on this page</a>: choose what to send, and to whom.</p>
</section>`;

function command(port: number | null, from: string, recipient: string, lines: readonly string[]): Html {
  if (port === null) return html`<p>This service reads a mailbox, so write with your own mail program: to <code>${recipient}</code>.</p>`;
  const mail = [`From: ${from}`, ...lines].map(quoted).join(' ');
  return html`<pre class="command" tabindex="0" role="group" aria-label="Command"><code>printf '%s\\n' ${mail} |
  curl --crlf smtp://127.0.0.1:${port} --upload-file - \\
    --mail-from ${quoted(from)} --mail-rcpt ${quoted(recipient)}</code></pre>`;
}

/** Quoted for a shell. An address may contain quotes and dollar signs, and people copy what they see here. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
