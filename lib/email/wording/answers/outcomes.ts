/** The answer when something ended or an offer came: warm after a yes, kind after a no, and no question with either. */
import type { Change } from '../facts.ts';
import { numeral, plainDay } from '../plain-dates.ts';
import { whoElse } from '../reminders/letting-go.ts';
import type { About } from './changes.ts';

type Reported = Extract<Change, { type: 'ReportOutcome' }>;

/** Paragraphs; the first stands out. */
export function outcomeParagraphs({ outcome, decideBy, until }: Reported, about: About): readonly string[] {
  const { them } = about.names;
  switch (outcome) {
    case 'rejected':
      return [`I'm sorry. Noted: ${them} said no.`, ...afterNo(about)];
    case 'no-openings':
      return ['Noted: nothing is open there at the moment.'];
    case 'in-process':
      return ["Noted: it's in process. I'll leave them to it for three weeks."];
    case 'on-hold':
      return [
        `Noted: it's on hold. I'll stay quiet about it ${until === undefined ? 'for 30 days' : `until ${plainDay(until, about.reader)}`}.`,
      ];
    case 'withdrew':
      return ["Noted: you withdrew. That's yours to decide, and I won't bring it up again."];
    case 'declined':
      return ["Noted: you turned it down. That's yours to decide, and it isn't easy."];
    case 'offer':
      return [
        ...offer(about),
        ...(decideBy === null ? [] : [`You need to decide by ${plainDay(decideBy, about.reader)}.`]),
        ...othersOpen(about),
        "Take the time you need. I'll stay quiet, except for dates that were named. Reply “hired” or “declined” when you know.",
      ];
    case 'hired':
      return hired(about);
  }
}

/** A form letter's no: it closes the conversation, and the user turns to somebody else. */
export const automaticNo = ({ names: { company } }: Pick<About, 'names'>): readonly string[] => [
  // A machine wrote it, and none of the people on the conversation.
  `I'm sorry: that was an automatic no${company === null ? '' : ` from ${company}`}, and I've closed this one.`,
  whoElse({ other: null }),
];

const congratulations = ({ user }: Pick<About, 'user'>): string => (user === null ? 'Congratulations!' : `Congratulations, ${user}!`);

function offer(about: About): readonly string[] {
  const { company } = about.names;
  return [`${congratulations(about)} You have an offer${company === null || about.audience === 'recruiter' ? '' : ` from ${company}`}.`];
}

/** Whether it comes to that depends on how far the others are, so nothing is promised. */
function othersOpen({ othersOpen: count }: Pick<About, 'othersOpen'>): readonly string[] {
  if (count === 0) return [];
  const those =
    count === 1
      ? "You have one other open. If you'd prefer that one"
      : `You have ${numeral(count)} others open. If you'd prefer one of them`;
  return [`${those}, I'll tell you if and when to mention this offer.`];
}

const hired = (about: About): readonly string[] => [
  `${congratulations(about)} You got the job.`,
  about.began === null
    ? 'The patience in between was all yours.'
    : `It began on ${about.began}, and the patience in between was all yours.`,
  "Next: tell the people who helped you. They'll be happy to hear it.",
];

function afterNo({ audience, hadInterview }: About): readonly string[] {
  if (hadInterview) return ['They saw enough in you to want to meet you, and that still counts.'];
  return audience === 'contact' ? [] : ["It's one decision about one job, and it doesn't say what you're worth."];
}

export function otherOfferSentence({ decideBy }: Extract<Change, { type: 'ReportOtherOffer' }>, { names, reader }: About): string {
  const by = decideBy === null ? '' : `, with your answer due by ${plainDay(decideBy, reader)}`;
  return `Congratulations! Noted: another offer${by}. If it helps with ${names.them}, I'll tell you when and how to mention it.`;
}
