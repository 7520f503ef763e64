import type { Key } from './keys.ts';
import { nameOfKey } from './keys.ts';

/** An item that neither this nor an earlier release writes: damaged, or written by hand. */
export class UnreadableItemError extends Error {
  override readonly name = 'UnreadableItemError';
  constructor(key: Key, problems: string) {
    super(
      `Item ${nameOfKey(key)} can't be read:\n${problems}\nNothing was changed. "npm run rebuild" recreates heads, messages, correspondents and reply owners; restore any other item from a backup.`,
    );
  }
}

/** A later release wrote it. This release would lose the fields that it does not know. */
export class NewerItemError extends Error {
  override readonly name = 'NewerItemError';
  constructor(key: Key, found: number, known: number) {
    super(
      `Item ${nameOfKey(key)} has schema version ${found}; this release reads up to ${known}. Nothing was changed. Run the release that wrote it, or a later one.`,
    );
  }
}
