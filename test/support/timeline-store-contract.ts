/**
 * The contract of every timeline store, by topic. Called with dynalite in test/aws/store/timeline-store.test.ts, and with DynamoDB Local if
 * available.
 */
import { describe } from 'vitest';
import { allowancesContract } from './store-contract/allowances.ts';
import { claimsContract } from './store-contract/claims.ts';
import { commitsContract } from './store-contract/commits.ts';
import { countersContract } from './store-contract/counters.ts';
import { deliveriesContract } from './store-contract/deliveries.ts';
import { dueContract } from './store-contract/due.ts';
import { erasingContract } from './store-contract/erasing.ts';
import { gatherContract } from './store-contract/gather.ts';
import { headsContract } from './store-contract/heads.ts';
import { itemsContract } from './store-contract/items.ts';
import type { Open } from './store-contract/open-store.ts';
import { ownersContract } from './store-contract/owners.ts';
import { parkedContract } from './store-contract/parked.ts';
import { profilesContract } from './store-contract/profiles.ts';
import { rebuildContract } from './store-contract/rebuild.ts';

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
