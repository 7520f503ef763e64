/**
 * The expected result in its simplest form: each conversation is one timeline, each message counts once on it, however late and often it
 * arrives, and only the user's own word or silence closes one. Not here: when something is due (lib/domain/).
 */

/** The number of mails in a conversation, in the order written. The correspondent writes the odd ones. */
export const threadLength = 5;

interface Told {
  readonly command: Word;
  readonly opens: boolean;
  readonly closes: 'stopped' | 'let-go' | null;
}

export interface Conversation {
  /** Message-IDs that count, in any order. */
  readonly counted: ReadonlySet<string>;
  /** Correspondent's mails that arrived before the rest of the thread, keyed by the id they answer, with the hour of parking. */
  readonly parked: ReadonlyMap<string, { readonly id: string; readonly atHour: number }>;
  /** The user's commands and the let-go, oldest first, without what was taken back. */
  readonly told: readonly (Told | { readonly command: 'mail'; readonly opens: true; readonly closes: null })[];
}

export interface Model {
  readonly conversations: readonly Conversation[];
  readonly status: 'active' | 'stopped';
  /** In hours since the start. Infinity: paused until `resume`. */
  readonly pausedUntil: number;
  readonly hour: number;
  readonly commands: number;
}

export type Word = 'done' | 'called' | 'heard' | 'later' | 'stop' | 'undo' | 'let-go';

export const unheardOf: Conversation = { counted: new Set(), parked: new Map(), told: [] };

export const newModel = (conversations: number): Model => ({
  conversations: Array.from({ length: conversations }, () => unheardOf),
  status: 'active',
  pausedUntil: 0,
  hour: 0,
  commands: 0,
});

export const statusOf = ({ told }: Conversation): 'active' | 'stopped' | 'let-go' =>
  told.reduce<'active' | 'stopped' | 'let-go'>((status, each) => each.closes ?? (each.opens ? 'active' : status), 'active');

export const isSilent = ({ status, pausedUntil, hour }: Model): boolean => status === 'stopped' || pausedUntil > hour;

const parkedHours = 7 * 24;

/** A mail from the user counts, and so do answers that overtook it. */
export function userWrote(conversation: Conversation, id: string, hour: number): Conversation {
  const counted = conversation.counted.has(id) ? conversation : withMail(conversation, id);
  const waiting = counted.parked.get(id);
  if (waiting === undefined) return counted;
  const parked = new Map([...counted.parked].filter(([answered]) => answered !== id));
  return waiting.atHour + parkedHours <= hour || counted.counted.has(waiting.id)
    ? { ...counted, parked }
    : withMail({ ...counted, parked }, waiting.id);
}

/** A correspondent's mail counts once they are known. Until then it waits for the mail it answers. */
export function theyWrote(conversation: Conversation, id: string, answers: string, hour: number): Conversation {
  if (conversation.counted.has(id)) return conversation;
  if (conversation.counted.size > 0) return withMail(conversation, id);
  return { ...conversation, parked: new Map([...conversation.parked, [answers, { id, atHour: hour }]]) };
}

const withMail = (conversation: Conversation, id: string): Conversation => ({
  ...conversation,
  counted: new Set([...conversation.counted, id]),
  told: statusOf(conversation) === 'let-go' ? [...conversation.told, { command: 'mail', opens: true, closes: null }] : conversation.told,
});

export function userSaid(conversation: Conversation, command: Word): Conversation {
  const { told } = conversation;
  const status = statusOf(conversation);
  if (command === 'undo') return { ...conversation, told: withoutLast(told) };
  if (command === 'let-go') return { ...conversation, told: [...told, { command, opens: false, closes: 'let-go' }] };
  if (command === 'stop')
    return status === 'active' ? { ...conversation, told: [...told, { command, opens: false, closes: 'stopped' }] } : conversation;
  const opens = status === 'let-go' && (command === 'heard' || command === 'later');
  return { ...conversation, told: [...told, { command, opens, closes: null }] };
}

/** Mails can't be taken back, and a mail reopens a closed timeline. */
function withoutLast(told: Conversation['told']): Conversation['told'] {
  const index = told.findLastIndex(({ command }) => command !== 'mail');
  const last = told[index];
  if (last === undefined) return told;
  const rest = told.filter((_, each) => each !== index);
  return last.closes === null ? rest : [...rest, { command: 'mail', opens: true, closes: null }];
}

export const withConversation = (model: Model, index: number, change: (conversation: Conversation) => Conversation): Model => ({
  ...model,
  conversations: model.conversations.map((each, other) => (other === index ? change(each) : each)),
});
