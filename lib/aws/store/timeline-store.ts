/**
 * The store over one DynamoDB table or over dynalite: claims, commits and what follows from them. Owns keys and conditions; knows no rule.
 * Its contract: test/support/store-contract/timeline-store-contract.ts. Its parts are the files beside it.
 */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { TimelineId } from '../../domain/words.ts';
import type { Store } from '../../handling/store.ts';
import { storedEvent } from '../table/stored-event.ts';
import { settle, spend } from './allowances.ts';
import { claimCorrespondent, claimMessage, claimOwner, markAnswered, markApplied, moveMessage, ownerOf, renewOwner } from './claims.ts';
import { appendCommit, commitsAfter } from './commits.ts';
import { count } from './counters.ts';
import { dueAt, dueInShard, dueOf } from './due.ts';
import { eraseTimeline } from './erase-timeline.ts';
import { eraseUser } from './erase-user.ts';
import { gather, gatherForReminder } from './gather.ts';
import { heads, loadAll, loadHead, replan, saveHead, type TakenSequences, timelinesOf, withCommits } from './heads.ts';
import { claimJoin, joinBy, markJoinAnswered } from './joins.ts';
import { park, parkedOf, unpark, waiting } from './parked.ts';
import { allUsers, dateProfiles, loadProfile, saveProfile } from './profiles.ts';
import { hasRefused, keepRefusal } from './refusals.ts';
import { keepRawKey, tracesOf } from './traces.ts';

export function timelineStore(client: DynamoDBDocumentClient, tableName: string): Store {
  const table = { client, name: tableName };
  // A head alone can't show that it lags. A process that meets or sees a later sequence loads again, and then reads the commits after the
  // head too.
  const taken: TakenSequences = new Map();
  const commitsSince = async (timelineId: TimelineId, sequence: number) => {
    const commits = await commitsAfter(table, timelineId, sequence);
    const newest = commits.at(-1);
    if (newest !== undefined) taken.set(timelineId, newest.sequence);
    return commits;
  };
  return {
    gather: (userId, wanted) => gather(table, userId, wanted),
    gatherForReminder: (userId, timelineId) => gatherForReminder(table, taken, userId, timelineId),
    load: (userId, timelineId) => loadHead(table, taken, userId, timelineId),
    whole: async (loaded) =>
      loaded.history.older === null ? loaded : (withCommits(null, await commitsSince(loaded.timelineId, 0)) ?? loaded),
    commits: (timelineId) => commitsSince(timelineId, 0),
    commitsAfter: commitsSince,
    timelinesOf: (userId) => timelinesOf(table, userId),
    loadAll: (userId) => loadAll(table, taken, userId),
    heads: (userId) => heads(table, taken, userId),
    dueAt: (userId, timelineId) => dueAt(table, userId, timelineId),
    dueOf: (userId, until, most) => dueOf(table, userId, until, most),
    dueInShard: (shard, until) => dueInShard(table, shard, until),

    claimMessage: (userId, messageId, claim) => claimMessage(table, userId, messageId, claim),
    moveMessage: (userId, messageId, to) => moveMessage(table, userId, messageId, to),
    markAnswered: (userId, messageId) => markAnswered(table, userId, messageId),
    markApplied: (userId, messageId) => markApplied(table, userId, messageId),
    claimCorrespondent: (userId, address, timelineId, seen) => claimCorrespondent(table, userId, address, timelineId, seen),

    async append(commit) {
      const appended = await appendCommit(table, commit);
      if (appended === 'conflict') taken.set(commit.timelineId, commit.sequence);
      return appended;
    },
    saveHead: (loaded, dueAt) => saveHead(table, loaded, dueAt),
    replan: (loaded, dueAt) => replan(table, loaded, dueAt),

    loadProfile: (userId) => loadProfile(table, userId),
    saveProfile: (profile) => saveProfile(table, profile),
    allUsers: () => allUsers(table),
    dateProfiles: () => dateProfiles(table),

    ownerOf: (address, now) => ownerOf(table, address, now),
    claimOwner: (address, owner) => claimOwner(table, address, owner),
    renewOwner: (address, owner, now) => renewOwner(table, address, owner, now),
    keepRefusal: (address, until) => keepRefusal(table, address, until),
    hasRefused: (address, now) => hasRefused(table, address, now),

    joinBy: (mailId) => joinBy(table, mailId),
    claimJoin: (mailId, join, expiresAt) => claimJoin(table, mailId, join, expiresAt),
    markJoinAnswered: (mailId) => markJoinAnswered(table, mailId),

    count: (userId, change) => count(table, userId, change),
    spend: (address, key, allowance, now, by) => spend(table, address, key, allowance, now, by),
    settle: (address, key, by) => settle(table, address, key, by),

    park: (userId, referencedId, parked, now) => park(table, userId, referencedId, parked, now),
    waiting: (userId, messageId, now) => waiting(table, userId, messageId, now),
    unpark: (userId, messageId, now) => unpark(table, userId, messageId, now),

    readEvent: (json) => z.safeDecode(storedEvent, json as z.input<typeof storedEvent>).data ?? null,
    parkedOf: (userId, now) => parkedOf(table, userId, now),
    keepRawKey: (userId, rawKey, expiresAt) => keepRawKey(table, userId, rawKey, expiresAt),
    tracesOf: (userId, timelineId, rawSince) => tracesOf(table, userId, timelineId, rawSince),
    eraseUser: (userId, addresses) => eraseUser(table, userId, addresses),
    eraseTimeline: (userId, timelineId, addressesUntil) => eraseTimeline(table, userId, timelineId, addressesUntil),
  };
}
