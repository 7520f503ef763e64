/** Two contacts to save: the tracking address, so that typing "job" in Bcc completes it, and our own, so that our mails don't land in spam. */
import { welcomeWords } from '../../wording/answers/welcome.ts';
import type { MailFacts } from '../../wording/facts.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { vCard } from './vcard.ts';

export const contactCards = ({ user, service }: MailFacts): OutgoingMail['attachments'] => [
  contact('job-log.vcf', { name: welcomeWords.logCard, address: user.trackingAddress, note: welcomeWords.logCardNote }),
  contact('tactful.vcf', { name: service.addresses.fromName, address: service.addresses.from, note: welcomeWords.fromCardNote }),
];

const contact = (fileName: string, card: Parameters<typeof vCard>[0]): OutgoingMail['attachments'][number] => ({
  fileName,
  contentType: 'text/vcard; charset=utf-8',
  content: vCard(card),
});
