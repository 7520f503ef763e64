/** Why a step comes and when: what it counts from, the reason, the source. For mails and for the `why` of the JSON interface. */
import { etiquette, type Source, type StepName } from '../../../domain/etiquette.ts';
import type { NextStep, Why } from '../../../domain/next-step.ts';
import type { StatedPromise } from '../../../domain/stated-promise.ts';
import { plainDay } from '../plain-dates.ts';
import { quoted, rhythm } from '../quoted.ts';

/** "This step comes 7 days after you first got in touch, on Tuesday 3 November. Most people who hire expect ..." */
export const whySentence = (next: NextStep): string => whyText(next, quotedPlan);

/** The same where what was agreed is quoted already. */
export const whyWithoutQuote = (next: NextStep): string => whyText(next, () => '');

type QuotePlan = (promise: StatedPromise) => string;
const quotedPlan: QuotePlan = ({ quote }) => `: ${quoted(quote)}`;

function whyText(next: NextStep, quote: QuotePlan): string {
  switch (next.action) {
    case 'none':
      return next.because === 'closed' ? 'This conversation is closed.' : 'You asked me to stay silent until you write or ask again.';
    case 'close':
      return `${ground(next.why, next.dueAt, quote)} I close it quietly, because nobody spoke of the offer again.`;
    case 'let-go':
      return sentences(ground(next.why, next.dueAt, quote), reasons[next.step], sources(next.step));
    case 'remind':
      return sentences(ground(next.why, next.dueAt, quote), reasons[next.step], sources(next.step));
  }
}

/** "7 days since you first got in touch": the short form for a preheader. Empty where no day was counted. */
export function countedDays({ since, days, promise }: Why): string {
  if (since === 'promise' && promise !== null) return plannedDay[promise.type];
  if (days === 0) return 'Today';
  if (days < 0) return since === 'interview' ? 'Before your interview' : '';
  return `${dayCount(days)} since ${sinceWhat[since]}`;
}

const plannedDay: Readonly<Record<StatedPromise['type'], string>> = {
  until: 'The day they named has passed',
  lapse: 'The day they named has passed',
  invited: 'They named this day',
  own: 'As you planned',
  cadence: 'As you agreed',
};

const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

export const dayCount = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

function ground({ since, from, days, promise }: Why, dueAt: { readonly year: number }, quote: QuotePlan): string {
  if (since === 'promise' && promise !== null) return promised(promise, dueAt, quote);
  const day = plainDay(from, dueAt);
  if (days === 0) return `This step comes on ${day}, the day ${since === 'interview' ? 'of your interview' : `when ${sinceWhat[since]}`}.`;
  return `This step comes ${dayCount(Math.abs(days))} ${days > 0 ? 'after' : 'before'} ${sinceWhat[since]}, on ${day}.`;
}

const sinceWhat: Readonly<Record<Why['since'], string>> = {
  'first-mail': 'you first got in touch',
  'closing-date': 'applications closed',
  'last-mail': 'you last were in touch',
  'their-reply': 'they last answered',
  'follow-up': 'you last followed up',
  'thank-you': 'you said thank you',
  reminder: 'I last reminded you',
  interview: 'your interview',
  promise: 'you agreed on it',
  outcome: 'you had their answer',
  offer: 'you told me of the other offer',
  snooze: 'you asked me to wait',
  reopening: 'this was opened again',
};

function promised(promise: StatedPromise, near: { readonly year: number }, quote: QuotePlan): string {
  if (promise.type === 'cadence') return `You agreed to be in touch ${rhythm(promise.every)}${quote(promise)}.`;
  const day = plainDay(promise.date, near);
  if (promise.type === 'own') return `You named ${day}${quote(promise)}.`;
  return promise.type === 'invited'
    ? `They named ${day}${quote(promise)}.`
    : `They named ${day}${quote(promise)}. This step comes on the next working day after it.`;
}

const reasons: Readonly<Record<StepName, string>> = {
  'application.check-in': 'Most people who hire expect to hear from you after one or two weeks; asking sooner can look impatient.',
  'unsolicited.check-in': 'Nobody was waiting for a résumé out of the blue, so it takes longer to be read.',
  'recruiter.check-in': 'The recruiter speaks for the employer; going around them costs you both.',
  'recruiter.touch-base': 'A brief hello each month keeps you in mind without asking for anything.',
  'networking.nudge': 'A contact owes you nothing, so one more mail after a week is enough, with something useful in it.',
  'networking.take-over': 'People who promise to pass a résumé on are busy, and often glad when you take it off their hands.',
  'interview.ask': 'Only they can tell you how they like to be followed up, so ask before you leave or hang up.',
  'interview.debrief': 'Recruiters often speak with the employer the same day, and like to hear from you first.',
  'interview.thank-you': 'A thank-you on the same day is noticed, and it asks for nothing.',
  'interview.follow-up': 'Forty-eight hours after an interview is soon enough, and never too soon.',
  'interview.check-in': 'When they named no date, a question a week later is expected.',
  'promise.due': 'Checking in once that day has passed is what was agreed.',
  'promise.invited': 'They said when to get in touch, so do exactly that.',
  'promise.own': 'Doing precisely what you promised keeps the ball in your court.',
  'promise.cadence': 'A rhythm was agreed; silence never makes it faster.',
  'promise.lapse': 'They said that silence by that day means no, so there is nothing left to ask.',
  'conversation.answer': 'They asked something, so the next move is yours.',
  'conversation.check-in': 'They answered and named no plan, so after a week you may ask for one.',
  'follow-up.next': 'Two weeks leave them room; one more mail with a new purpose is persistent, and no pest.',
  'in-process.wait': '“In process” means wait, and three weeks of quiet let them work.',
  leverage: 'Another offer is worth telling, as information and never as a threat.',
  'rejection.thank-you': 'A gracious thank-you after a no is remembered when the first choice falls through.',
  'keep-on-file': 'No opening today is not a no for ever.',
  'let-go': 'No good step is left; one more would be pestering, and your time is better spent on somebody else.',
  'reminder.repeat': 'A mail can drown in a full inbox, so this is the same once more; after it I stay quiet.',
};

const titles: Readonly<Record<Source, string | null>> = {
  frustration: 'Follow-Up Frustration',
  'persistent-not-pest': 'Be Persistent, but Not a Pest',
  'how-and-when': 'How and When to Follow Up During Your Job Search',
  'where-applicants-go-wrong': 'Follow Up: Where Job Applicants Go Wrong',
  'follow-up-call': 'The follow-up call',
  'their-plan': null,
  'our-choice': null,
};

/** "Source: “Be Persistent, but Not a Pest” and “The follow-up call”." Empty where no article says it. */
function sources(step: StepName): string {
  const named = etiquette[step].source.map((source) => titles[source]).filter((title) => title !== null);
  if (named.length === 0) return '';
  const all = named.map((title) => `“${title}”`);
  const listed = all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  return `${all.length === 1 ? 'Source' : 'Sources'}: ${listed}.`;
}
