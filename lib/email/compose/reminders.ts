import type { MailFacts, ReminderItem } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composeReminders = (facts: MailFacts, items: readonly ReminderItem[]): OutgoingMail =>
  outgoing(facts, {
    kind: 'reminders',
    subject: 'reminders',
    text: '',
    html: '',
    items: items.map((item) => ({
      timelineId: item.timelineId,
      step: item.next.step,
      kind: item.next.action === 'remind' ? 'reminder' : 'let-go',
    })),
  });
