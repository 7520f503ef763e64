/** Whether a conversation runs through a recruiting agency. Only clear signs: in-house recruiters are the employer. */

import { anyOf } from '../any-of.ts';
import type { Mailbox } from '../message/message.ts';
import { domainOf, spokenDomain } from '../people/addresses.ts';
import { organisationalDomain } from '../people/organisational-domain.ts';
import { inText, type ReadableMail, standing } from './kind-reader.ts';

// Words in the domain's name. "research", "elasticsearch" and "jobsearch" are not agencies.
const AGENCY_DOMAIN =
  /recruit(?:ing|ment|ers?)?|staffing|headhunt|personnel|talent(?:s|partners|solutions|group|search|source)|(?:^|[-.])(?:exec(?:utive)?)?-?search(?:$|[-.]|partners|group|associates)|(?<!re|elastic|open|meili|job|jobs|web|site|map|word|type|work|career|image|people|home|flight)search$|execsearch|executivesearch|employment-?agency|jobagency/i;
/** The largest agencies, whose names contain no telling word. */
const agencies: ReadonlySet<string> = new Set(
  [
    'adecco randstad manpower manpowergroup hays roberthalf michaelpage pagepersonnel pagegroup kellyservices kornferry spencerstuart egonzehnder heidrick',
    'russellreynolds reed brookstreet morganhunt robertwalters hudson allegis aerotek insightglobal teksystems experis modis aquent adeccogroup gigroup synergie',
    'naukri teamlease abcconsultants kellyocg tempo-team hydrogengroup sthree huxley computerfutures progressive realstaffing phaidon harveynash',
  ]
    .join(' ')
    .split(' '),
);
const CV = '(?:cv|resume|details|profile|application|name)';
const SAYS_SO = anyOf(
  /\byour client(?:'s)?\b(?= (?:is|are|who|for|in|has|have|company|with|needs?|looking|wants?|and)\b|[,.?])|\byour client's (?:\w+ ){0,4}(?:position|role|post|job|vacancy|search|opening|team)\b/,
  new RegExp(
    String.raw`\b(?:submitt(?:ed|ing)|forward(?:ed|ing)|sen(?:t|ding)|put(?:ting)?|present(?:ed|ing)|introduc(?:ed|ing)|represent(?:ed|ing)) (?:me|my ${CV})\b[^.!?]{0,20}\b(?:to|in front of|with|forward to) (?:the|your|their) (?:clients?|company|employer)\b(?! (?:service|support|care|relation|team|manage))`,
  ),
  /\b(?:any|one|some) of your clients\b|\bon behalf of (?:your|the|a) client\b|\b(?:with|for|to|among|at) your clients?\b/,
  /\b(?:would|does|do|did|will|could|can|might|has|had|is|was) (?:your|the) client\b|\b(?:tell|let|ask) the client\b/,
  /\b(?:the )?(?:role|position|job|vacancy|post|search|assignment)s? (?:that )?you(?:'re| are) (?:recruiting|hiring|searching|handling|filling|working on) (?:for|on behalf)?\b|\byou(?:'re| are) recruiting (?:for|on)\b/,
  // The person they put forward. "I put myself forward" and "my manager put me forward" are different.
  /\b(?:please|kindly|ahead(?: and)?|you (?:to|could|can|would|will|may)|could you|can you|would you) (?:\w+ )?(?:put|submit|represent) me\b/,
  new RegExp(
    String.raw`\b(?:submit|forward|send|put|present) my ${CV}\b[^.!?]{0,20}\b(?:to|in front of|with) (?:the|your|their) clients?\b(?! (?:service|support|care|relation|team|manage))`,
  ),
  /\b(?:happy|like|glad|pleased|keen|want) to be (?:submitted|represented)\b|\brepresent me\b/,
  /\byour (?:recruitment|recruiting|staffing|employment|temp(?:ing)?) (?:agency|firm|company|consultancy)\b|\b(?:registered|register|signed up|sign up|on the books) (?:with|at|of) your agency\b|\bas (?:my|a) recruiter\b/,
);
const NAMES_AGENCY = /\brecruitment agency\b/i;
const IS_CLIENT_WORK =
  /\b(?:serv(?:e|ing|ice)|support(?:ing)?|help(?:ing)?|advis(?:e|ing)|satisf\w{1,8}|value to) (?:\w+ )?your clients?\b/i;

/** The reason; undefined if nothing points to an agency. */
export function recruiterSign(mail: ReadableMail): string | undefined {
  const agency = mail.recipients.find(isAgency);
  if (agency) return `'${spokenDomain(organisationalDomain(domainOf(agency.address)))}' is a recruiting agency's domain`;
  return mail.timeline === null ? (standing(mail, NAMES_AGENCY) ?? inText(mail, SAYS_SO, IS_CLIENT_WORK)) : undefined;
}

export function isAgency({ address }: Pick<Mailbox, 'address'>): boolean {
  const organisation = organisationalDomain(domainOf(address));
  const [name = ''] = organisation.split('.', 1);
  return agencies.has(name) || AGENCY_DOMAIN.test(name);
}

/** Of these, other companies have the name as well. */
const shared: ReadonlySet<string> = new Set([
  'hudson',
  'progressive',
  'reed',
  'huxley',
  'naukri',
  'experis',
  'modis',
  'synergie',
  'sthree',
]);

/** "Hays", "Robert Half", "Michael Page International". */
export function isAgencyName(name: string): boolean {
  const plain = name
    .slice(0, 60)
    .toLowerCase()
    .replace(/\b(?:ltd|limited|llc|inc|plc|gmbh|ag|group|international|specialist recruitment|recruitment|staffing|uk|usa)\b/g, '')
    .replace(/[^a-z\d]/g, '');
  return agencies.has(plain) && !shared.has(plain);
}
