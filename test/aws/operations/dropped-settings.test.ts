import { expect, test } from 'vitest';
import { refuseDropping, SettingsDroppedError } from '../../../lib/aws/operations/dropped-settings.ts';

test.for<readonly [before: Record<string, string>, now: Record<string, string>, mayDrop: readonly string[]]>([
  [{}, { restoredTable: 'one' }, []],
  [{ restoredTable: '' }, { restoredTable: 'one' }, []],
  [{ restoredTable: 'one', zoneId: '' }, { restoredTable: 'one', zoneId: 'Z1' }, []],
  [{ restoredTable: 'one', zoneId: 'Z1' }, { restoredTable: 'one', zoneId: '' }, ['zoneId']],
])('from %j to %j, dropping %j, is allowed', ([before, now, mayDrop]) => expect(() => refuseDropping(before, now, mayDrop)).not.toThrow());

test.for<readonly [before: Record<string, string>, now: Record<string, string>, mayDrop: readonly string[]]>([
  [{ restoredTable: 'one' }, { restoredTable: '' }, []],
  [{ restoredTable: 'one' }, {}, []],
  [{ restoredTable: 'one' }, { restoredTable: 'two' }, []],
  [{ restoredTable: 'one', zoneId: 'Z1' }, { restoredTable: '', zoneId: '' }, ['zoneId']],
])('from %j to %j, dropping %j, is refused', ([before, now, mayDrop]) => {
  expect(() => refuseDropping(before, now, mayDrop)).toThrow(SettingsDroppedError);
  expect(() => refuseDropping(before, now, mayDrop)).toThrow(/restoredTable=one.*drops=restoredTable/);
});
