/** Runs as a separate process: reads one hostile email with every reader, and prints the time and memory it took. */
import { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { automatedBecause } from '../../../lib/email/automated/automated-mail.ts';
import { readKind } from '../../../lib/email/kind/read-kind.ts';
import { parseMessage } from '../../../lib/email/message/parse-message.ts';
import { readInvitation } from '../../../lib/email/promises/interview/calendar-invitation.ts';
import { readPromises } from '../../../lib/email/promises/read-promises.ts';
import { readForward } from '../../../lib/email/quoting/forwarded.ts';
import { answeredText } from '../../../lib/email/quoting/quoted-text.ts';
import { replyText } from '../../../lib/email/quoting/reply-text.ts';
import { peakMegabytes } from '../../support/peak-memory.ts';
import { type HostileMail, hostileMails } from './hostile-mails.ts';

const made = hostileMails[process.argv[2] as HostileMail];
const received = Temporal.Instant.from('2026-11-03T08:00:00Z');
const started = performance.now();

function* bytes(): Generator<Buffer> {
  for (const piece of made()) yield Buffer.from(piece);
}
const message = await parseMessage(Readable.from(bytes()), received);
automatedBecause(message, { mailFrom: 'jo@example.com', recipients: [], peer: null, helo: null });
readForward(message);
const { typed, quoted } = replyText(message.text);
readKind({
  subject: message.subject,
  text: typed,
  answered: answeredText(quoted),
  recipients: message.to,
  attachments: message.attachments,
  isReply: false,
  timeline: null,
});
const sent = received.toZonedDateTimeISO('UTC');
readPromises(quoted, { sent, author: 'correspondent', country: 'GB' });
readInvitation(message.calendars, sent);

process.stdout.write(
  JSON.stringify({
    seconds: (performance.now() - started) / 1_000,
    megabytes: peakMegabytes(),
    stub: message.stub,
    from: message.from[0]?.address ?? null,
  }),
);
