/** Several mails attached to one, which is an easy way to catch up. Each is a separate forward, once, and one answer lists them. */
import { Temporal } from 'temporal-polyfill';
import { composeReceipts, type TakenIn } from '../../email/compose/mails/receipt.ts';
import type { Message } from '../../email/message/message.ts';
import { isDerived } from '../../email/message/message-id.ts';
import { readForward } from '../../email/quoting/forwarded.ts';
import { mailIdOf } from '../mail-id.ts';
import { mailFacts, sendAnswer } from '../outbox.ts';
import type { InHand } from '../reading/in-hand.ts';
import { type Incoming, writtenIn } from '../reading/incoming.ts';
import { answerOnce } from '../record/record-mail.ts';
import type { Runtime } from '../runtime.ts';
import { takeBounce } from '../track/take-bounce.ts';
import { takeForward } from '../track/take-forward.ts';
import { partOf } from './answer-numbers.ts';

/** Ancestors that are looked up. As in gather-for.ts. */
const mostReferences = 20;

export async function takeSeveral(hand: InHand, tagWord: string | null): Promise<string> {
  const { mail, profile, runtime } = hand;
  const { messageId } = mail.message;
  const tell = async () => {
    const taken: TakenIn[] = [];
    for (const [index, attached] of mail.message.forwarded.toSorted(byDate).entries()) {
      const decided = await takeOne(hand, attached, index + 1, tagWord);
      const isOwn = attached.from.some(({ address }) => profile.addresses.includes(address));
      const person = isOwn ? attached.to[0] : attached.from[0];
      taken.push({ who: person?.name ?? person?.address ?? null, isOwn, subject: attached.subject, decided: verdictOf(decided) });
    }
    const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'receipts'), replyAddress: null, references: [messageId] }, runtime);
    await sendAnswer(composeReceipts(facts, taken), runtime);
    return 'several forwards';
  };
  return answerOnce(hand, tell, runtime);
}

/** Sorts by date, so that an application comes before the answer to it. */
const byDate = (a: Message, b: Message): number =>
  a.date === null || b.date === null ? 0 : Temporal.Instant.compare(a.date.toInstant(), b.date.toInstant());

async function takeOne(hand: InHand, attached: Message, number: number, tagWord: string | null): Promise<string> {
  const { profile, runtime } = hand;
  const mail = partWith(hand.mail, attached, number);
  const { messageId, inReplyTo, references } = mail.message;
  const ids = [messageId, ...(inReplyTo === null ? [] : [inReplyTo]), ...references.slice(-mostReferences)];
  const gathered = await runtime.store.gather(profile.userId, { messageIds: [...new Set(ids)], correspondents: [] });
  const part: InHand = { mail, profile: gathered.profile ?? profile, gathered, runtime: listedOnly(runtime) };
  if (isUnreadable(attached)) return unreadable;
  const forward = readForward(mail.message);
  if (forward === null) return 'dropped';
  return (await takeBounce(part, forward)) ?? (await takeForward(part, forward, tagWord, true)).decided;
}

const unreadable = 'dropped: unreadable';
/** Damaged, or no mail at all: it names nobody and says nothing of itself. */
const isUnreadable = ({ from, to, subject, date }: Message): boolean =>
  from.length === 0 && to.length === 0 && subject === '' && date === null;

/** The attached mail keeps its own Message-ID, so that one that came in copy before is not recorded twice. */
function partWith(mail: Incoming, attached: Message, number: number): Incoming {
  const part = partOf(mail, number);
  const { inReplyTo, references, subject } = attached;
  const messageId = isDerived(attached.messageId) ? part.message.messageId : attached.messageId;
  const message: Message = { ...part.message, messageId, inReplyTo, references, subject, text: '', forwarded: [attached] };
  return { ...part, message, written: writtenIn('') };
}

/** The list replaces the answers to the single mails. */
const listedOnly = (runtime: Runtime): Runtime => ({ ...runtime, outbound: { ...runtime.outbound, send: async () => ({ type: 'sent' }) } });

function verdictOf(decided: string): TakenIn['decided'] {
  if (decided === 'known already') return 'known';
  if (decided === unreadable) return 'unreadable';
  if (decided.startsWith('question: they have left')) return 'has-left';
  if (decided.startsWith('question')) return 'unclear';
  if (decided === 'absence noted' || decided.startsWith('dropped: forwards an automatic')) return 'automatic';
  return decided.startsWith('dropped') ? 'about-nothing' : 'taken';
}
