/** What few users ever get: doubts about a mail, several at once, people who have left, and the goodbye of an unsubscribe. */

import { composeUnsubscribed } from '../../../lib/email/compose/mails/account/goodbye.ts';
import { composeAnswers, type NumberedAnswer } from '../../../lib/email/compose/mails/answer.ts';
import { composeDoubt, composeNoRecipient, composeToMeAlone, composeUnsignedTo } from '../../../lib/email/compose/mails/not-to-us.ts';
import { composeNotice } from '../../../lib/email/compose/mails/notice.ts';
import { composeMorePassedOn } from '../../../lib/email/compose/mails/passed-on.ts';
import { composeQuestion } from '../../../lib/email/compose/mails/question.ts';
import { composeReceipts, type TakenIn } from '../../../lib/email/compose/mails/receipt.ts';
import { composeTrackingStarted } from '../../../lib/email/compose/mails/tracking-started.ts';
import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import { day, mailFacts, reminding, timelineFacts } from './sample-facts.ts';

const mails: readonly TakenIn[] = [
  { who: 'Dana Reyes', isOwn: true, subject: 'Application: Technical writer', decided: 'taken' },
  { who: 'Dana Reyes', isOwn: false, subject: 'Re: Application: Technical writer', decided: 'taken' },
  { who: 'Lee Wong', isOwn: true, subject: '', decided: 'known' },
  { who: 'Globex Careers', isOwn: false, subject: 'Your application', decided: 'unclear' },
  { who: 'Sam Ode', isOwn: false, subject: 'I have left Globex', decided: 'has-left' },
  { who: null, isOwn: false, subject: 'Automatic reply: Hello', decided: 'automatic' },
  { who: null, isOwn: false, subject: 'Your parcel', decided: 'about-nothing' },
];

const facts = timelineFacts();
const successors = [{ name: 'Tom Hale', address: 'tom.hale@initech.example' }, { name: 'Tom Hale', address: null }, null] as const;

const told = (number: number, change: NumberedAnswer['changes'][number]): NumberedAnswer => ({
  number,
  facts,
  changes: [change],
  next: reminding(),
});
/** "1 done, 2 heard, 3 later, 5 stop", and the same of two more: too many for taps. */
export const answeredTogether: readonly NumberedAnswer[] = [
  told(1, { type: 'MarkDone' }),
  told(2, { type: 'ReportReply', promises: [] }),
  told(3, { type: 'Snooze', until: { type: 'weekdays', weekdays: 3 } }),
  told(5, { type: 'Stop' }),
];

export const rarerMails: readonly OutgoingMail[] = [
  composeAnswers(mailFacts(), answeredTogether.slice(0, 2)),
  composeAnswers(mailFacts(), [...answeredTogether, told(6, { type: 'NothingChanged' }), told(7, { type: 'MarkDone' })]),
  composeNoRecipient(mailFacts()),
  composeToMeAlone(mailFacts()),
  composeUnsignedTo(mailFacts()),
  composeDoubt(mailFacts(), { writtenOn: null, lines: ['stop', 'done'] }),
  composeDoubt(mailFacts(), { writtenOn: day('2026-10-02'), lines: ['interview thu 3pm'] }),
  composeReceipts(mailFacts(), mails),
  composeReceipts(mailFacts(), mails.slice(0, 2)),
  composeMorePassedOn(mailFacts(), 'dana.reyes@initech.example'),
  composeUnsubscribed(mailFacts()),
  composeNotice(mailFacts(), { type: 'mail-too-large', megabytes: 30 }),
  composeTrackingStarted(facts, reminding(), { first: false, doubt: { type: 'tag', word: 'intervew' }, followUpCap: 2 }),
  ...successors.map((successor) =>
    composeQuestion(facts, { type: 'has-left', line: 'Dana Reyes no longer works here.', who: 'Dana', successor }),
  ),
  composeQuestion(mailFacts(), { type: 'unclear', line: 'dome', candidates: ['done'] }),
  composeQuestion(facts, { type: 'unclear', line: 'ok will do tomorrow', candidates: ['remind me tomorrow', 'not yet, tomorrow'] }),
  composeQuestion(facts, { type: 'unclear', line: 'interview', candidates: ['interview'] }),
  composeQuestion(mailFacts(), {
    type: 'not-tracked',
    line: 'I got an offer from Lakeside Valves! I have to decide by November 20',
    name: 'Lakeside Valves',
    candidates: ['other offer by nov 20', 'applied to Lakeside Valves, offer by nov 20'],
    here: { ...facts, replyAddress: 'r-1@in.example.com', says: 'offer' },
  }),
];
