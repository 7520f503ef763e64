/** The answer to `privacy`. */
import { privacyWords } from '../../wording/answers/privacy.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { subjects } from '../../wording/shared.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

export const composePrivacy = (facts: MailFacts, { operator }: { readonly operator: string | null }): OutgoingMail =>
  outgoing(facts, {
    kind: 'answer',
    subject: subjects.privacy,
    preheader: privacyWords.preheader,
    blocks: [
      { type: 'paragraph', text: privacyWords.lead, tone: 'lead' },
      { type: 'heading', text: privacyWords.who },
      { type: 'paragraph', text: privacyWords.runBy(operator) },
      { type: 'heading', text: privacyWords.what },
      { type: 'list', ordered: false, items: privacyWords.kept(facts.service.rawMailDays) },
      { type: 'heading', text: privacyWords.others },
      { type: 'paragraph', text: privacyWords.nobody },
    ],
  });
