/** Random events against the model, each run on its own table. A failure prints its seed and path, which reproduce it. */
import * as fc from 'fast-check';
import { test } from 'vitest';
import { embeddedDatabase } from '../support/store/databases.ts';
import { type Command, settle } from './commands.ts';
import { expectAsModelled } from './expectations.ts';
import { conversations } from './happenings.ts';
import { newModel } from './model.ts';
import { newWorld } from './world.ts';

/** Runs of both tests together. Set MODEL_RUNS for more. */
const runs = Number(process.env.MODEL_RUNS ?? 2_000);
const mostHappenings = 12;

export function holdsInAnyOrder(name: string, happenings: readonly fc.Arbitrary<Command>[]): void {
  test(name, { timeout: 60_000 + runs * 500 }, async () => {
    const anyHappenings = fc.commands([...happenings], { maxCommands: mostHappenings, size: 'max' });
    await fc.assert(
      fc.asyncProperty(anyHappenings, fc.scheduler(), async (commands, scheduler) => {
        const database = await embeddedDatabase();
        try {
          const real = await newWorld(database, scheduler);
          const model = { models: [newModel(conversations)] };
          await fc.asyncModelRun(() => ({ model, real }), commands);
          await settle(model, real);
          await expectAsModelled(real, model);
        } finally {
          await database.close();
        }
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
}
