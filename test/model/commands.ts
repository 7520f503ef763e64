/** What can happen, as fast-check's commands: each does it to the handlers and says it to the model. */
import * as fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { timelineIdFor } from '../../lib/handling/identity.ts';
import {
  isSilent,
  type Model,
  statusOf,
  theyWrote,
  threadLength,
  unheardOf,
  userSaid,
  userWrote,
  type Word,
  withConversation,
} from './model.ts';
import { domain, type Letter, proof, start, type World } from './world.ts';

const people = [
  { address: 'dana.reyes@initech.example', name: 'Dana Reyes', job: 'Technical writer' },
  { address: 'jobs@globex.example', name: 'Globex Jobs', job: 'Nurse' },
] as const;
export const conversations = people.length;

export const timelineIdOf = ({ userId }: World, conversation: number) => timelineIdFor(userId, idOf(conversation, 0));
const idOf = (conversation: number, place: number): string => `<${conversation}-${place}@thread.example>`;

/** Something that reaches the handlers, perhaps several times at once; undefined when it can't be now. */
interface Happening {
  readonly name: string;
  readonly applies: (model: Model) => boolean;
  readonly does: (world: World, model: Model) => Promise<() => Promise<unknown>>;
  readonly means: (model: Model) => Model;
}

const field = (name: string, value: string): string => (value === '' ? '' : `${name}: ${value}\n`);
const dated = (at: Temporal.Instant): string =>
  `${at.toZonedDateTimeISO('UTC').toPlainDateTime().toLocaleString('en-GB', { weekday: 'short', day: '2-digit', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' }).replaceAll(',', '').replace('Sept', 'Sep')} +0000`;

/** The mail of a thread at that place: the even ones by the user, the odd ones by the correspondent in copy to the log address. */
function threadMail(world: World, conversation: number, place: number, writtenAt: Temporal.Instant): Letter {
  const { address, name, job } = people[conversation] ?? people[0];
  const ofUser = place % 2 === 0;
  const before = Array.from({ length: place }, (_, each) => idOf(conversation, each));
  const [from, to] = ofUser
    ? [`Jo Miller <${world.address}>`, `${name} <${address}>`]
    : [`${name} <${address}>`, `Jo Miller <${world.address}>`];
  const head = [
    ofUser ? `${proof}\n` : '',
    field('From', from),
    field('To', to),
    field('Subject', place === 0 ? `Application: ${job}` : `Re: Application: ${job}`),
    field('Message-ID', idOf(conversation, place)),
    field('In-Reply-To', before.at(-1) ?? ''),
    field('References', before.join(' ')),
    field('Date', dated(writtenAt)),
  ].join('');
  const text = [
    'Dear Dana,\n\nplease find my application attached.',
    `Dear Jo,\n\nthank you, mail ${place - 1} arrived.`,
    'Dear Dana,\n\nthank you. How does it look?',
  ][Math.min(place, place % 2 === 1 ? 1 : 2)];
  return { to: world.tracking, raw: `${head}\n${text}\n` };
}

const written = new WeakMap<World, Map<string, Letter>>();
/** The same mail each time that it is delivered. */
function once(world: World, key: string, write: () => Letter): Letter {
  const letters = written.get(world) ?? new Map<string, Letter>();
  written.set(world, letters);
  const letter = letters.get(key) ?? write();
  letters.set(key, letter);
  return letter;
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

/** The user passes on what they answered. */
const forwarded = (conversation: number, number: number): Happening => ({
  name: `forward ${conversation}`,
  applies: ({ conversations: all }) => all[conversation]?.counted.has(idOf(conversation, 0)) === true,
  async does(world) {
    const { address, name, job } = people[conversation] ?? people[0];
    const letter = once(world, `forward ${conversation} ${number}`, () => ({
      to: world.tracking,
      raw: `${proof}\nFrom: Jo Miller <${world.address}>\nTo: ${world.tracking}\nSubject: Fwd: Application: ${job}\nMessage-ID: <${conversation}-f${number}@thread.example>\nReferences: ${idOf(conversation, 0)}\nDate: ${dated(world.now())}\n\n---------- Forwarded message ---------\nFrom: ${name} <${address}>\nDate: Tue, Nov 3, 2026 at 9:00 AM\nSubject: Re: Application: ${job}\nTo: <${world.address}>\n\n\nDear Jo,\n\nI answer by hand, letter ${number}.\n`,
    }));
    return () => world.receives(letter);
  },
  means: (model) =>
    withConversation(model, conversation, (each) => userWrote(each, `<${conversation}-f${number}@thread.example>`, model.hour)),
});

/** An answer to a mail of ours about that timeline. */
const said = (conversation: number, word: Word, from: 'user' | 'forger'): Happening => ({
  name: `${from === 'user' ? '' : 'forged '}"${word}" on ${conversation}`,
  applies: ({ conversations: all }) => (all[conversation]?.counted.size ?? 0) > 0,
  async does(world, { commands }) {
    const to = await world.replyAddress(timelineIdOf(world, conversation));
    const raw = `${from === 'user' ? `${proof}\n` : ''}From: Jo Miller <${world.address}>\nTo: ${to}\nSubject: Re: Follow up\nMessage-ID: <said-${commands}@example.com>\nDate: ${dated(world.now())}\n\n${word}\n`;
    return () => world.receives({ to, raw });
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

/** A command about everything, to tactful@. */
const wished = (wish: keyof typeof wishes): Happening => ({
  name: `"${wish}"`,
  applies: () => true,
  async does(world, { commands }) {
    const to = `tactful@${domain}`;
    const raw = `${proof}\nFrom: Jo Miller <${world.address}>\nTo: ${to}\nSubject: x\nMessage-ID: <said-${commands}@example.com>\nDate: ${dated(world.now())}\n\n${wish}\n`;
    return () => world.receives({ to, raw });
  },
  means: (model) => counted(wishes[wish](model)),
});

const fired = (conversation: number): Happening => ({
  name: `firing of ${conversation}`,
  applies: () => true,
  does: async (world) => () => world.fires(timelineIdOf(world, conversation)),
  means: (model) => model,
});

/** What two orders of the same could have made of the model. */
export interface Possible {
  models: readonly Model[];
}

export type Command = fc.AsyncCommand<Possible, World>;

/** Every model says that it can happen now, and the handlers are asked only then. */
const command = (name: string, applies: (model: Model) => boolean, run: (possible: Possible, world: World) => Promise<void>): Command => ({
  check: ({ models }) => models.every(applies),
  run,
  toString: () => name,
});

const happens = (happening: Happening, times: number): Command =>
  command(`${happening.name}${times > 1 ? ` by ${times} workers` : ''}`, happening.applies, async (possible, world) => {
    const { does, means } = happening;
    const deliver = await does(world, firstOf(possible));
    const before = world.sent.length;
    await (times === 1 ? deliver() : world.together(Array.from({ length: times }, () => deliver)));
    possible.models = possible.models.map(means);
    tellLetGo(possible, world, before);
  });

const bothHappen = (one: Happening, other: Happening): Command =>
  command(
    `${one.name} beside ${other.name}`,
    (model) => one.applies(model) && other.applies(model),
    async (possible, world) => {
      const before = world.sent.length;
      const first = await one.does(world, firstOf(possible));
      const second = await other.does(world, one.means(firstOf(possible)));
      await world.together([first, second]);
      possible.models = possible.models.flatMap((model) => [other.means(one.means(model)), one.means(other.means(model))]);
      tellLetGo(possible, world, before);
    },
  );

async function timePasses(possible: Possible, world: World, hours: number, times: number): Promise<void> {
  const before = world.sent.length;
  await world.passes(hours, times);
  expectUndisturbed(possible, world, before);
  possible.models = possible.models.map((model) => ({ ...model, hour: model.hour + hours }));
  tellLetGo(possible, world, before);
}

const passes = (days: number, times: number): Command =>
  command(
    `${days} days pass${[' unheard', '', ', each firing twice'][times]}`,
    () => true,
    (possible, world) => timePasses(possible, world, days * 24, times),
  );

/** Until then somebody may still plan by settings of before. */
export const settle = (possible: Possible, world: World): Promise<void> => timePasses(possible, world, 1, 1);

/** Whoever stopped or paused hears nothing, and of what has ended nothing comes. */
function expectUndisturbed({ models }: Possible, world: World, since: number): void {
  const reminded = world.sent.slice(since).flatMap(({ mail }) => [mail.timelineId, ...mail.items.map(({ timelineId }) => timelineId)]);
  if (models.every(isSilent)) expect(reminded).toEqual([]);
  for (const [index] of people.entries()) {
    const hasEnded = models.every((model) => statusOf(model.conversations[index] ?? unheardOf) !== 'active');
    if (hasEnded) expect(reminded).not.toContain(timelineIdOf(world, index));
  }
}

const firstOf = ({ models: [model] }: Possible): Model => {
  if (model === undefined) throw new Error('There is always a model.');
  return model;
};

/** When a timeline is let go is the etiquette's business: the model is told of it. */
function tellLetGo(possible: Possible, world: World, since: number): void {
  for (const { mail } of world.sent.slice(since)) {
    for (const { timelineId, kind } of [mail, ...mail.items]) {
      if (kind !== 'let-go') continue;
      const index = people.findIndex((_, each) => timelineIdOf(world, each) === timelineId);
      possible.models = possible.models.map((model) => withConversation(model, index, (each) => userSaid(each, 'let-go')));
    }
  }
}

/** Mostly the first, so that much happens there. */
const anyConversation = fc.constantFrom(0, 0, 0, 1);
/** From the next morning to beyond a let-go. */
const anyDays = fc.constantFrom(1, 3, 8, 15, 29);
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
const anyHappening = fc.oneof({ arbitrary: aboutTimelines, weight: 10 }, { arbitrary: anyWish, weight: 1 });

/** One after the other, as they come. */
export const inSequence: fc.Arbitrary<Command>[] = [
  anyHappening.map((each) => happens(each, 1)),
  anyHappening.map((each) => happens(each, 1)),
  fc.tuple(anyDays, fc.constantFrom(0, 1, 1)).map((all) => passes(...all)),
];

/** With two at work at the same moment. */
export const atOnce: fc.Arbitrary<Command>[] = [
  anyHappening.map((each) => happens(each, 1)),
  anyHappening.map((each) => happens(each, 2)),
  fc.tuple(anyHappening, fc.oneof(anyHappening, anyConversation.map(fired))).map((all) => bothHappen(...all)),
  anyDays.map((days) => passes(days, 2)),
];
