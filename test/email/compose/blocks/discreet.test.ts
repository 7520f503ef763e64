/** What a lock screen shows of our mails after `discreet on`. */
import { describe, expect, test } from 'vitest';
import { discreetly } from '../../../../lib/email/compose/blocks/discreet.ts';
import { composeAnswer } from '../../../../lib/email/compose/mails/answer.ts';
import type { OutgoingMail } from '../../../../lib/email/compose/outgoing-mail.ts';
import { composeLetGo } from '../../../../lib/email/compose/reminders/let-go.ts';
import { composeReminder } from '../../../../lib/email/compose/reminders/reminder.ts';
import { allMails } from '../all-mails.ts';
import { lettingGo, mailFacts, reminding, timelineFacts } from '../sample-facts.ts';

const preheaderOf = ({ html }: OutgoingMail): string => /mso-hide:all;">(.*?)&#847;/.exec(html)?.[1] ?? '';
/** Every name, company, address and subject of the samples. */
const aboutSomebody = /dana|reyes|initech|acme|careers|icloud|writer|hello again|résumé|@/i;

test('the usual subjects and preheaders do name somebody', () => {
  expect(allMails.filter(({ subject }) => aboutSomebody.test(subject)).length).toBeGreaterThan(300);
  expect(allMails.filter((mail) => aboutSomebody.test(preheaderOf(mail))).length).toBeGreaterThan(50);
});

test('no mail of any kind names anybody when it is discreet', () => {
  const shown = allMails
    .filter(({ kind }) => kind !== 'operator')
    .map((mail) => discreetly(mail, { subject: mail.subject, preheader: preheaderOf(mail) }));
  expect(shown.flatMap(({ subject, preheader }) => [subject, preheader]).filter((text) => aboutSomebody.test(text))).toEqual([]);
  expect(shown.filter(({ subject, preheader }) => subject.length < 4 || subject.length > 59 || preheader.length < 10)).toEqual([]);
});

describe('a discreet mail', () => {
  const discreet = { user: { ...mailFacts().user, discreet: true } };
  const facts = timelineFacts({ mail: discreet });

  test('has one subject a timeline, so that its reminders thread', () => {
    const [first, second] = [reminding(), reminding({ step: 'follow-up.next' })].map((next) => composeReminder(facts, next));
    const another = composeReminder({ ...facts, timelineId: 'k7m2qh-zyxwvuts' as typeof facts.timelineId }, reminding());
    expect(first?.subject).toBe('Follow up (abcd)');
    expect(second?.subject).toBe(first?.subject);
    expect(another.subject).toBe('Follow up (zyxw)');
    expect(composeLetGo(facts, lettingGo(), { engaged: true }).subject).toBe('Let it go (abcd)');
  });

  test('names nobody in the title either, and all in its text', () => {
    const { html, text } = composeReminder(facts, reminding());
    expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toBe('Follow up (abcd)');
    expect(text).toContain('Dana');
  });

  test('about no timeline keeps its subject', () => {
    const answer = composeAnswer(mailFacts(discreet), [{ type: 'SetHour', hour: 8 }], null);
    expect(answer.subject).toBe('Noted');
  });
});
