/** Every reader must return for any text, and twice the text may take only about twice the time. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { parseAuthenticationResults } from '../../lib/email/authentication/authentication-results.ts';
import { automatedBecause } from '../../lib/email/automated/automated-mail.ts';
import { failedRecipients } from '../../lib/email/automated/failed-recipients.ts';
import { readForwardingRequest } from '../../lib/email/automated/forwarding-request.ts';
import { readNote } from '../../lib/email/commands/notes/notes.ts';
import { toldApplication } from '../../lib/email/commands/notes/simple-english.ts';
import { toldCall } from '../../lib/email/commands/notes/told-call.ts';
import { readAnswer } from '../../lib/email/commands/read-answer.ts';
import { readStopOthers } from '../../lib/email/commands/remarks/stop-others.ts';
import { readWhose } from '../../lib/email/commands/whose.ts';
import { readClosingDate } from '../../lib/email/dates/closing-date.ts';
import { readRecordSpan } from '../../lib/email/dates/record-span.ts';
import { isApplicationReceipt } from '../../lib/email/kind/application-receipt.ts';
import { readKind } from '../../lib/email/kind/read-kind.ts';
import { isSignedByRecruiter, recruitsForClient } from '../../lib/email/kind/signed-by-recruiter.ts';
import { readTone } from '../../lib/email/kind/tone.ts';
import { readDateField } from '../../lib/email/message/date-field.ts';
import { htmlText } from '../../lib/email/message/html-text.ts';
import { readMailboxes } from '../../lib/email/message/mailboxes.ts';
import { readMessageId, readMessageIds } from '../../lib/email/message/message-id.ts';
import { readDeparture } from '../../lib/email/people/departure.ts';
import { namedEmployers } from '../../lib/email/people/employers/named-employers.ts';
import { companyOf } from '../../lib/email/people/employers/names.ts';
import { postingOf } from '../../lib/email/people/posting.ts';
import { readTags } from '../../lib/email/people/tracking-tag.ts';
import { acceptedTime } from '../../lib/email/promises/interview/accepted-time.ts';
import { readInvitation } from '../../lib/email/promises/interview/calendar-invitation.ts';
import { calledOff } from '../../lib/email/promises/interview/called-off.ts';
import { readGoogleSubject } from '../../lib/email/promises/interview/google-subject.ts';
import { interviewDetails } from '../../lib/email/promises/interview/interview-details.ts';
import { readInvitationText } from '../../lib/email/promises/interview/invitation-text.ts';
import { movedTime } from '../../lib/email/promises/interview/moved-time.ts';
import { readInterview } from '../../lib/email/promises/interview/read-interview.ts';
import { readPromises } from '../../lib/email/promises/read-promises.ts';
import { readReply } from '../../lib/email/promises/read-reply.ts';
import { readForward } from '../../lib/email/quoting/forwarded.ts';
import { readQuotedDate } from '../../lib/email/quoting/quoted-date.ts';
import { readQuotedMailboxes } from '../../lib/email/quoting/quoted-mailboxes.ts';
import { answeredText, quotedHead } from '../../lib/email/quoting/quoted-text.ts';
import { replyText } from '../../lib/email/quoting/reply-text.ts';
import { aMessage, anEnvelope } from '../support/message.ts';
import { ownTime } from '../support/own-time.ts';

const sent = Temporal.ZonedDateTime.from('2026-11-25T10:00[Europe/Paris]');
const theirs = { sent, author: 'correspondent', country: 'GB' } as const;
const ours = { ...theirs, author: 'user' } as const;
const dana = { address: 'dana@initech.example', name: 'Dana' };
const commanding = { now: sent, country: 'GB', correspondentNames: ['Dana'], isAsked: false };
const known = { kind: 'application', via: 'direct', stage: 'first-contact', theyAnswered: false, interviewHeld: false } as const;

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  kind: (text) => readKind({ subject: text, text, answered: text, recipients: [dana], attachments: [], isReply: false, timeline: null }),
  'kind on a silent timeline': (text) =>
    readKind({ subject: 'Re: x', text, answered: text, recipients: [dana], attachments: [], isReply: true, timeline: known }),
  'kind in a conversation': (text) =>
    readKind({
      subject: 'Re: x',
      text,
      answered: text,
      recipients: [dana],
      attachments: [],
      isReply: true,
      timeline: { ...known, theyAnswered: true },
    }),
  'kind after an interview': (text) =>
    readKind({
      subject: 'Re: x',
      text,
      answered: text,
      recipients: [dana],
      attachments: [],
      isReply: true,
      timeline: { ...known, interviewHeld: true },
    }),
  'kind with an offer': (text) =>
    readKind({
      subject: 'Re: x',
      text,
      answered: text,
      recipients: [dana],
      attachments: [],
      isReply: true,
      timeline: { ...known, stage: 'offer' },
    }),
  tone: readTone,
  'closing date': (text) => readClosingDate(text, sent, 'GB'),
  receipt: (text) => isApplicationReceipt({ from: { address: 'no-reply@lever.co', name: null }, subject: text, text }),
  'their promises': (text) => readPromises(text, theirs),
  "the user's promises": (text) => readPromises(text, ours),
  reply: (text) => readReply(text, theirs),
  interview: (text) => readInterview(text, theirs),
  'signature of a recruiter': (text) =>
    isSignedByRecruiter({
      from: { address: 'a@b.example', name: null },
      typed: `Kind regards\nRecruitment Consultant, ${text}`,
      signature: text,
    }),
  'details of an interview': (text) => interviewDetails(`Please bring: ${text}\nInterview with Dana Reyes, ${text}`),
  'interview called off': (text) => calledOff(text.slice(0, 300), text, sent.toPlainDate(), theirs),
  'interview moved': (text) => movedTime(text.slice(0, 300), text, sent.toPlainDate(), theirs),
  departure: (text) => readDeparture(text, dana),
  invitation: (text) => readInvitation([text], sent),
  "Google's subject": (text) => readGoogleSubject(`Invitation: ${text} @ ${text}`, sent, 'GB'),
  'invitation without its calendar': (text) =>
    readInvitationText(`${text}\nEvent Date/Time:\n${text} ⋅ ${text}\nscheduled Zoom meeting\nTime: ${text}`, sent, 'GB'),
  "a portal's company": (text) => companyOf({ address: 'no-reply@greenhouse.io', name: text.slice(0, 500) }, text, text),
  'reply text': replyText,
  'answered text': answeredText,
  forward: (text) => readForward(aMessage({ text, subject: 'Fwd: x' })),
  'failed recipients': (text) =>
    failedRecipients({ from: { address: 'postmaster@x.example', name: null }, subject: text, text, deliveryStatuses: [text] }),
  'automatic mail': (text) => automatedBecause(aMessage({ text, subject: text, headers: [['x-a', text]] }), anEnvelope()),
  company: (text) => companyOf({ address: 'a@b.example', name: text }, text, text),
  'quoted date': (text) => readQuotedDate(text, sent),
  'company of a freemail address': (text) => companyOf({ address: 'a@gmail.com', name: text }, text, text),
  posting: (text) => postingOf(text, text),
  'job of a client': recruitsForClient,
  'named employers': (text) => namedEmployers(text, 'liam@agency.example', true),
  'time that the user takes': (text) => acceptedTime(text, ours, { text, sent }),
  'quoted head': quotedHead,
  'answer to us': (text) => readAnswer({ typed: text, subject: text, hadQuote: false }, commanding),
  'shall the others stop': readStopOthers,
  'whose mail': (text) => readWhose({ typed: text, subject: text, hadQuote: false }),
  'span of the record': (text) => readRecordSpan(text, sent.toPlainDate(), 'monday'),
  'a call told in one breath': (text) => toldCall(text),
  'an application in simple English': (text) => toldApplication(text),
  note: (text) => readNote(text, { now: sent, country: 'GB' }),
  'request of a mail service': (text) => readForwardingRequest(aMessage({ text, subject: text }), ['jo@example.com'], true),
  'authentication results': parseAuthenticationResults,
  mailboxes: readMailboxes,
  'quoted mailboxes': readQuotedMailboxes,
  'message ids': (text) => [readMessageIds(text), readMessageId(text)],
  'date field': readDateField,
  html: htmlText,
  tags: readTags,
};

const piece = fc.constantFrom(
  ...[
    'we will',
    'call you',
    'by Friday',
    '> ',
    '\n',
    '\r\n',
    'On Mon, Dana wrote:',
    'From: ',
    'Sent: ',
    'Subject: ',
    '--',
    '-- \n',
    'if you',
    'not',
  ],
  ...[
    'thank you for',
    'the interview',
    'offer',
    'accept',
    '4/12',
    '3pm EST',
    'in 2 weeks',
    '<div>',
    '</p>',
    '&#x0;',
    '\u200b',
    'é',
    '👍',
    '@b.example',
    '<a@b>',
  ],
  ...['BEGIN:VCALENDAR\n', 'BEGIN:VEVENT\n', 'DTSTART:20261119T140000Z\n', 'Final-Recipient: rfc822;', '\t', ' ', '\0', '\ud800'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2_000 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);

/** Parts of the readers above, each run on the same text. */
const within = [
  'readFieldLine readHeaderBlock readHeaderFields readLine readLocalPart readMessageFields readNo readNumbered readOutcome readReportedMeeting',
  'readReportedPlan readSpan readTag readWeekend readCheckInDays readEvery readEveryWeekday readRemark readSignatures',
].join(' ');

test('every reader is here, or within one that is', () => {
  const here = readFileSync(new URL(import.meta.url), 'utf8');
  const folder = new URL('../../lib/email/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const named = files.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^export (?:function|const) (read[A-Z]\w*)/gm)].map(([, each = '']) => each),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((each) => !new RegExp(`\\b${each}\\b`).test(here) && !within.includes(each))).toEqual([]);
});

describe('any text gets an answer', () => {
  test.for(Object.entries(readers))('%s', ([, read]) => {
    fc.assert(
      fc.property(anyText, (text) => {
        read(text);
      }),
    );
  });
});

const hostile = [
  '\t',
  ' ',
  '>',
  'a',
  '\n',
  'a@',
  '.',
  '<div>',
  'we will call you by Friday ',
  'thank you for ',
  'any ',
  'From: a\n',
  '4/12 ',
  'i have an offer ',
  'when ',
];
/** The fastest of several runs, because the slower ones waited for the machine. */
const quickest = (read: () => unknown, runs: number): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const start = ownTime();
      read();
      return ownTime() - start;
    }),
  );

describe('four times the text takes at most about four times the time', () => {
  test.for(Object.entries(readers))('%s', { timeout: 60_000 }, ([, read]) => {
    for (const each of hostile) {
      const text = (length: number): string => each.repeat(Math.ceil(length / each.length));
      const long = quickest(() => read(text(800_000)), 1);
      // A quadratic reader would take sixteen times as long. Very fast ones can't be measured precisely enough, so they pass.
      if (long < 300) continue;
      const short = quickest(() => read(text(200_000)), 3);
      expect(
        quickest(() => read(text(800_000)), 2),
        JSON.stringify(each),
      ).toBeLessThan(8 * short + 50);
    }
  });
});
