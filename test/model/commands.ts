/** Happenings as fast-check commands: they run on the handlers, one or two at a time, and on every model that can still be right. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { anyConversation, anyHappening, conversations, fired, type Happening, timelineIdOf } from './happenings.ts';
import { isSilent, type Model, statusOf, unheardOf, userSaid, withConversation } from './model.ts';
import type { World } from './world.ts';

/** The models that the possible orders of the commands lead to. */
export interface Possible {
  models: readonly Model[];
}

export type Command = fc.AsyncCommand<Possible, World>;

/** Runs the command only if it can happen now in every model. */
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

/** Lets an hour pass, because until then a process may still plan with the previous settings. */
export const settle = (possible: Possible, world: World): Promise<void> => timePasses(possible, world, 1, 1);

/** A user who stopped or paused receives no reminders, and no reminder is about a timeline that has ended. */
function expectUndisturbed({ models }: Possible, world: World, since: number): void {
  const reminded = world.sent.slice(since).flatMap(({ mail }) => [mail.timelineId, ...mail.items.map(({ timelineId }) => timelineId)]);
  if (models.every(isSilent)) expect(reminded).toEqual([]);
  for (let index = 0; index < conversations; index += 1) {
    const hasEnded = models.every((model) => statusOf(model.conversations[index] ?? unheardOf) !== 'active');
    if (hasEnded) expect(reminded).not.toContain(timelineIdOf(world, index));
  }
}

const firstOf = ({ models: [model] }: Possible): Model => {
  if (model === undefined) throw new Error('There is always a model.');
  return model;
};

/** Tells the models which timelines were let go, because the etiquette decides when that happens. */
function tellLetGo(possible: Possible, world: World, since: number): void {
  for (const { mail } of world.sent.slice(since)) {
    for (const { timelineId, kind } of [mail, ...mail.items]) {
      if (kind !== 'let-go' || timelineId === null) continue;
      const index = Array.from({ length: conversations }, (_, each) => timelineIdOf(world, each)).indexOf(timelineId);
      possible.models = possible.models.map((model) => withConversation(model, index, (each) => userSaid(each, 'let-go')));
    }
  }
}

/** From one day to beyond a let-go. */
const anyDays = fc.constantFrom(1, 3, 8, 15, 29);

/** Commands that run one after the other. */
export const inSequence: fc.Arbitrary<Command>[] = [
  anyHappening.map((each) => happens(each, 1)),
  anyHappening.map((each) => happens(each, 1)),
  fc.tuple(anyDays, fc.constantFrom(0, 1, 1)).map((all) => passes(...all)),
];

/** Commands of which two can run at the same time. */
export const atOnce: fc.Arbitrary<Command>[] = [
  anyHappening.map((each) => happens(each, 1)),
  anyHappening.map((each) => happens(each, 2)),
  fc.tuple(anyHappening, fc.oneof(anyHappening, anyConversation.map(fired))).map((all) => bothHappen(...all)),
  anyDays.map((days) => passes(days, 2)),
];
