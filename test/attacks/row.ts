/** A row of the table: the attack, its required result, and how to check that from outside. */
import assert from 'node:assert/strict';
import { type Handed, isAsBefore, type World } from './world.ts';

export interface Row {
  readonly attack: string;
  readonly must: string;
  /** Takes seconds, and is left out of the short form. */
  readonly isLong?: true;
  /** Throws if the result is different. */
  readonly run: (world: World) => Promise<void>;
}

/** Rows that run on one service, one after the other. */
export interface Family {
  readonly name: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** The users who exist before the first row. */
  readonly prepare?: (world: World) => Promise<unknown>;
  readonly rows: readonly Row[];
}

/** An attack after which everything must be as before, with no mail sent to anybody. */
export const changesNothing = (
  attack: string,
  act: (world: World) => Promise<Handed | undefined>,
  must = 'nothing changes, nobody is answered',
): Row => ({
  attack,
  must,
  async run(world) {
    const before = await world.everything();
    const handed = await act(world);
    if (handed) await world.hands(handed);
    await isAsBefore(world, before);
  },
});

/** A mail that SMTP must refuse with this code. */
export const isRefused = (attack: string, code: number, handed: (world: World) => Promise<Handed>): Row => ({
  attack,
  must: `SMTP answers ${code}`,
  async run(world) {
    const before = await world.everything();
    assert.equal(await world.hands(await handed(world)), code);
    await isAsBefore(world, before);
  },
});
