/**
 * The contract of every timeline store, by topic. Called with dynalite in test/aws/store/timeline-store.test.ts, and with DynamoDB Local if
 * available.
 */
import { describe } from 'vitest';
import { allowancesContract } from './allowances.ts';
import { claimsContract } from './claims.ts';
import { commitsContract } from './commits.ts';
import { countersContract } from './counters.ts';
import { deliveriesContract } from './deliveries.ts';
import { dueContract } from './due.ts';
import { erasingContract } from './erasing.ts';
import { gatherContract } from './gather.ts';
import { headsContract } from './heads.ts';
import { itemsContract } from './items.ts';
import type { Open } from './open-store.ts';
import { ownersContract } from './owners.ts';
import { parkedContract } from './parked.ts';
import { profilesContract } from './profiles.ts';
import { rebuildContract } from './rebuild.ts';

/** `open` returns a new, empty table at each call. */
export function timelineStoreContract(name: string, open: Open): void {
  describe(name, () => {
    describe('commits', () => commitsContract(open));
    describe('heads', () => headsContract(open));
    describe('due', () => dueContract(open));
    describe('claims', () => claimsContract(open));
    describe('owners', () => ownersContract(open));
    describe('profiles', () => profilesContract(open));
    describe('counters', () => countersContract(open));
    describe('allowances', () => allowancesContract(open));
    describe('parked mails', () => parkedContract(open));
    describe('gather', () => gatherContract(open));
    describe('items', () => itemsContract(open));
    describe('deliveries', () => deliveriesContract(open));
    describe('erasing', () => erasingContract(open));
    describe('rebuild', () => rebuildContract(open));
  });
}
