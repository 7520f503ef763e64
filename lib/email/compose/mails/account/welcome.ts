/** The welcome mail: the private address, three steps, two contacts to save, the question for the city, privacy. */
import { welcomeWords } from '../../../wording/answers/welcome.ts';
import type { MailFacts } from '../../../wording/facts.ts';
import { givenName } from '../../../wording/names.ts';
import { subjects } from '../../../wording/shared.ts';
import { contactCards } from '../../attachments/contact-cards.ts';
import { answerLink } from '../../blocks/answer-links.ts';
import type { Block } from '../../blocks/blocks.ts';
import { readerOf } from '../../blocks/reader.ts';
import { outgoing } from '../../outgoing.ts';
import type { OutgoingMail } from '../../outgoing-mail.ts';

/** `proven` false: joined by confirmation only, so little is taken from them; the mail says why and what helps. */
export function composeWelcome(facts: MailFacts, { proven }: { readonly proven: boolean } = { proven: true }): OutgoingMail {
  const { user, service } = facts;
  const blocks: Block[] = [
    { type: 'paragraph', text: welcomeWords.hello(user.name === null ? null : givenName(user.name)), tone: 'lead' },
    ...(proven ? [] : [paragraph(welcomeWords.unproven), paragraph(welcomeWords.unprovenHelp)]),
    paragraph(welcomeWords.address),
    { type: 'copy', text: user.trackingAddress },
    paragraph(welcomeWords.keep),
    { type: 'heading', text: welcomeWords.stepsHeading },
    { type: 'list', ordered: true, items: welcomeWords.steps },
    paragraph(welcomeWords.elsewhere),
    paragraph(welcomeWords.spam(facts.service.addresses.fromName)),
    paragraph(welcomeWords.work),
    ...(proven ? cityQuestion(facts) : []),
    { type: 'heading', text: welcomeWords.bccHeading },
    { type: 'list', ordered: false, items: welcomeWords.bcc },
    { type: 'heading', text: welcomeWords.privacyHeading },
    { type: 'list', ordered: false, items: welcomeWords.privacy(service.rawMailDays) },
  ];
  return outgoing(facts, {
    kind: 'welcome',
    subject: subjects.welcome,
    preheader: welcomeWords.preheader,
    attachments: contactCards(facts),
    blocks,
  });
}

/** Not for a person whose settings we can't take yet. */
const cityQuestion = (facts: MailFacts): readonly Block[] => [
  { type: 'heading', text: welcomeWords.cityHeading },
  {
    type: 'answers',
    lead: welcomeWords.city(readerOf(facts).locale.examples.city),
    answers: welcomeWords.cities.map((city) => answerLink(facts, `timezone ${city}`, welcomeWords.inCity(city))),
  },
];

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
