/** What can happen to a user: what reaches the handlers, and its effect on the model. */
import * as fc from 'fast-check';
import { timelineIdFor } from '../../lib/handling/identity.ts';
import { forward, forwardId, idOf, once, people, threadMail, wordTo } from './letters.ts';
import { type Model, theyWrote, threadLength, userSaid, userWrote, type Word, withConversation } from './model.ts';
import { domain, start, type World } from './world.ts';

export const conversations = people.length;

export const timelineIdOf = ({ userId }: World, conversation: number) => timelineIdFor(userId, idOf(conversation, 0));

export interface Happening {
  readonly name: string;
  readonly applies: (model: Model) => boolean;
  /** Composes what is delivered; the result may be delivered several times, and concurrently. */
  readonly does: (world: World, model: Model) => Promise<() => Promise<unknown>>;
  readonly means: (model: Model) => Model;
}

const ofThread = (conversation: number, place: number, isLate: boolean): Happening => ({
  name: `mail ${conversation}.${place}${isLate ? ' late' : ''}`,
  applies: () => true,
  async does(world) {
    const at = isLate ? start.add({ minutes: place }) : world.now();
    const letter = once(world, idOf(conversation, place), () => threadMail(world, conversation, place, at));
    return () => world.receives(letter);
  },
  means: (model) =>
    withConversation(model, conversation, (each) =>
      place % 2 === 0
        ? userWrote(each, idOf(conversation, place), model.hour)
        : theyWrote(each, idOf(conversation, place), idOf(conversation, place - 1), model.hour),
    ),
});

/** The user forwards the correspondent's answer. */
const forwarded = (conversation: number, number: number): Happening => ({
  name: `forward ${conversation}`,
  applies: ({ conversations: all }) => all[conversation]?.counted.has(idOf(conversation, 0)) === true,
  async does(world) {
    const letter = once(world, forwardId(conversation, number), () => forward(world, conversation, number));
    return () => world.receives(letter);
  },
  means: (model) => withConversation(model, conversation, (each) => userWrote(each, forwardId(conversation, number), model.hour)),
});

/** The user answers our mail about that timeline. */
const said = (conversation: number, word: Word, from: 'user' | 'forger'): Happening => ({
  name: `${from === 'user' ? '' : 'forged '}"${word}" on ${conversation}`,
  applies: ({ conversations: all }) => (all[conversation]?.counted.size ?? 0) > 0,
  async does(world, { commands }) {
    const to = await world.replyAddress(timelineIdOf(world, conversation));
    const letter = wordTo(world, to, word, commands, from === 'user');
    return () => world.receives(letter);
  },
  means: (model) => (from === 'forger' ? counted(model) : withConversation(counted(model), conversation, (each) => userSaid(each, word))),
});

const counted = (model: Model): Model => ({ ...model, commands: model.commands + 1 });

const wishes = {
  'stop all': (model: Model): Model => ({ ...model, status: 'stopped' }),
  pause: (model: Model): Model => ({ ...model, pausedUntil: Number.POSITIVE_INFINITY }),
  resume: (model: Model): Model => ({ ...model, status: 'active', pausedUntil: 0 }),
  'hour 8': (model: Model): Model => model,
  'follow-ups 1': (model: Model): Model => model,
  status: (model: Model): Model => model,
} as const;

/** A command about all timelines, sent to tactful@. */
const wished = (wish: keyof typeof wishes): Happening => ({
  name: `"${wish}"`,
  applies: () => true,
  async does(world, { commands }) {
    const letter = wordTo(world, `tactful@${domain}`, wish, commands, true);
    return () => world.receives(letter);
  },
  means: (model) => counted(wishes[wish](model)),
});

export const fired = (conversation: number): Happening => ({
  name: `firing of ${conversation}`,
  applies: () => true,
  does: async (world) => () => world.fires(timelineIdOf(world, conversation)),
  means: (model) => model,
});

/** Mostly the first conversation, so that a lot happens on it. */
export const anyConversation = fc.constantFrom(0, 0, 0, 1);
const anyMail = fc.tuple(anyConversation, fc.nat({ max: threadLength - 1 }), fc.boolean()).map((all) => ofThread(...all));
const anyWord = fc.constantFrom<Word>('done', 'called', 'heard', 'later', 'stop', 'stop', 'undo', 'undo');
const anySaying = fc
  .tuple(anyConversation, anyWord, fc.constantFrom('user' as const, 'user' as const, 'forger' as const))
  .map((all) => said(...all));
const anyWish = fc.constantFrom(...(Object.keys(wishes) as (keyof typeof wishes)[])).map(wished);
const aboutTimelines = fc.oneof(
  { arbitrary: anyMail, weight: 5 },
  { arbitrary: fc.tuple(anyConversation, fc.nat({ max: 1 })).map((all) => forwarded(...all)), weight: 1 },
  { arbitrary: anySaying, weight: 5 },
);
export const anyHappening = fc.oneof({ arbitrary: aboutTimelines, weight: 10 }, { arbitrary: anyWish, weight: 1 });
