/**
 * Events as if nobody had named this person. What happened and when is kept, so that the user's timeline still makes sense; who it was and
 * what was written is removed. Pure. Not here: finding the events, and writing them (aws/operations/forget.ts).
 */
import type { TimelineEvent } from './events.ts';
import type { StatedPromise } from './stated-promise.ts';
import type { Correspondent } from './words.ts';

export interface Person {
  /** Lower case. */
  readonly address: string;
  /** As mails showed them. */
  readonly names: readonly string[];
}

/** The word that replaces a name. */
export const somebody = 'someone';

/** True if an event, or an item at any depth, names the person anywhere. Then its text goes as well. */
export const namesPerson = (value: unknown, person: Person): boolean => {
  const named = mentions(person);
  return textsIn(value).some((text) => named.test(text));
};

/** Not searched as JSON: JSON's escapes would hide a quotation mark in a name. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Returns the same event when it does not name the person. */
export function withoutPerson(event: TimelineEvent, person: Person): TimelineEvent {
  const isThem = ({ address }: Correspondent): boolean => address.toLowerCase() === person.address;
  const text = (written: string): string => written.replace(new RegExp(mentions(person).source, 'giu'), somebody);
  const promise = (stated: StatedPromise): StatedPromise => ({ ...stated, quote: text(stated.quote) });
  switch (event.type) {
    case 'MailSent':
      if (!namesPerson(event, person)) return event;
      return {
        ...event,
        because: text(event.because),
        correspondents: event.correspondents
          .filter((each) => !isThem(each))
          .map((each) => ({ ...each, name: each.name === null ? null : text(each.name) })),
        company: event.company === null ? null : text(event.company),
        subject: text(event.subject),
        promises: event.promises.map(promise),
        excerpt: null,
        ...whoIsNamed(event, person),
      };
    case 'FollowedUp':
      return namesPerson(event, person) ? { ...event, ...whoIsNamed(event, person) } : event;
    case 'ReplyReceived': {
      if (!namesPerson(event, person)) return event;
      const { company, subject, ...rest } = event;
      return {
        ...rest,
        from: rest.from !== null && isThem(rest.from) ? null : rest.from,
        promises: rest.promises.map(promise),
        excerpt: null,
        ...whoIsNamed(rest, person),
        ...(company === undefined ? {} : { company: text(company) }),
        ...(subject === undefined ? {} : { subject: text(subject) }),
        ...(rest.employers === undefined ? {} : { employers: rest.employers.map(text) }),
      };
    }
    case 'InterviewSet': {
      const { place, with: people, bring, ...rest } = event;
      return {
        ...rest,
        ...(place !== undefined && { place: text(place) }),
        ...(people !== undefined && { with: people.filter((name) => text(name) === name) }),
        ...(bring !== undefined && { bring: text(bring) }),
      };
    }
    case 'AwayUntil':
      return isThem(event.who)
        ? { ...event, who: { address: '', name: null } }
        : { ...event, who: { ...event.who, name: event.who.name === null ? null : text(event.who.name) } };
    case 'Corrected': {
      const { contact, company, ...rest } = event;
      const stays = contact !== undefined && !isThem(contact);
      return { ...rest, ...(stays && { contact }), ...(company !== undefined && { company: text(company) }) };
    }
    default:
      return event;
  }
}

const whoIsNamed = ({ person: named }: { readonly person?: string }, person: Person): { readonly person?: string } =>
  named === undefined ? {} : { person: named.replace(new RegExp(mentions(person).source, 'giu'), somebody) };

/** The address, the full names, and each part of a name that is long enough to identify somebody. */
export function mentions({ address, names }: Person): RegExp {
  const parts = names.flatMap((name) => [name, ...name.split(/[^\p{L}\p{M}'’-]+/u)]).filter((part) => part.length >= shortest);
  const words = [...new Set(parts)].toSorted((a, b) => b.length - a.length).map((part) => `(?<!${letter})${escaped(part)}(?!${letter})`);
  // A longer address that contains theirs is somebody else's: rose-mary@x.example, mary@x.example.org.
  const whole = `(?<!${letter}|[+-]|${letter}\\.)${escaped(address)}(?!${letter}|-|\\.${letter})`;
  return new RegExp([whole, ...words].join('|'), 'iu');
}

const letter = '[\\p{L}\\p{M}\\p{N}]';

/** "Li" is part of too many words. Our choice. */
const shortest = 3;

/** With the flag u a hyphen may not be escaped outside of brackets, and need not be. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
