/** Tells a university, a council and a hospital apart that have the name of one town: leeds.ac.uk and leeds.gov.uk. */
import type { Timeline } from '../../../domain/timeline.ts';
import type { Mailbox } from '../../../email/message/message.ts';
import { domainOf } from '../../../email/people/addresses.ts';
import { ownLabel } from '../../../email/people/employers/employers.ts';

/** Endings of domains that only some organisations get. */
const sectors: Readonly<Record<string, string>> = {
  ac: 'education',
  edu: 'education',
  sch: 'education',
  gov: 'government',
  gob: 'government',
  gouv: 'government',
  gv: 'government',
  nhs: 'health',
  police: 'police',
  mil: 'military',
};
const SECTOR = new RegExp(String.raw`\.(${Object.keys(sectors).join('|')})(?:\.[a-z]{2})?$`);

/** The writer has another kind of domain than every correspondent. False if one of the sides has no domain of its own. */
export function isOfOtherSector(from: Mailbox | null, { correspondents }: Timeline): boolean {
  if (from === null || ownLabel(from.address) === '') return false;
  const theirs = correspondents.filter(({ address }) => ownLabel(address) !== '');
  return theirs.length > 0 && theirs.every(({ address }) => sectorOf(address) !== sectorOf(from.address));
}

/** Empty: anybody can register such a domain. */
function sectorOf(address: string): string {
  const ending = SECTOR.exec(domainOf(address).toLowerCase())?.[1] ?? '';
  return sectors[ending] ?? '';
}
