/**
 * What a reminder advises, step by step: the words of the etiquette's rows (design, section 2), sentences in quotation marks
 * as the rows quote them. Not here: why and when (why.ts), drafts (drafts.ts), scripts for calls (calls.ts).
 */
import type { StepName } from '../../../domain/etiquette.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import { capital } from '../answers/answers.ts';
import type { Names } from '../names.ts';

export interface Advice {
  /** The whole step in a line; a repeat says no more than this and `says[0]`. */
  readonly title: string;
  readonly says: readonly string[];
}

type About = Names & Pick<Timeline, 'channel' | 'via' | 'directOk' | 'kind'>;

const whereTheyAre = 'One question is enough: where they are now, with the next step and their timeline.';
const takesLonger = 'Late is normal: the process often takes longer than planned.';

const received = (them: string): string =>
  `Send ONE mail, or call once. Ask ${them}: was it received, is the position still open, and when can you expect an answer? Then wait.`;
const calling = '“Calling once is normal; nobody will think less of you.”';

const noPerson = (them: string): Advice => ({
  title: 'One check-in, by another way',
  says: [
    `Nobody reads mail at this address, so I bring this up once. Find a person at ${them}, call once, or look at the portal’s status.`,
    calling,
    'Ask whether it was received, whether it is open, and when to expect an answer. Then wait.',
  ],
});

export const advice: Readonly<Record<StepName, (about: About) => Advice>> = {
  'application.check-in': ({ them, company, channel }) =>
    channel === 'portal'
      ? noPerson(company ?? 'the company')
      : {
          title: `One short check-in with ${them}`,
          says: [
            received(them),
            calling,
            'No selling: they have your application. No drop-in, unless they hire walk-ins, as shops and restaurants do.',
          ],
        },
  'unsolicited.check-in': ({ them, company, channel }) =>
    channel === 'portal'
      ? noPerson(company ?? 'the company')
      : {
          title: `One short check-in with ${them}`,
          says: [
            `Send ONE mail, or call once. Ask ${them}: was your résumé received, and do they expect an opening? Then wait.`,
            'If there is no opening, ask politely to keep it on file.',
            calling,
          ],
        },
  'recruiter.check-in': ({ them }) => ({
    title: `One check-in with ${them}, the recruiter`,
    says: [
      `Write to ${them}, and never to the employer. Ask how their process goes and how long it takes.`,
      'If they would rather have you write to the employer yourself, answer me “direct ok”.',
    ],
  }),
  'recruiter.touch-base': ({ them }) => ({
    title: `A brief hello to ${them}`,
    says: [
      'Two sentences are enough. Add your updated résumé if there is one.',
      '“One good fit beats ten applications with the same recruiter.”',
    ],
  }),
  'networking.nudge': ({ them }) => ({
    title: `Write to ${them} once more, with a gift`,
    says: [
      `Bring something useful to ${them}: news, an idea, or somebody they should meet.`,
      'Never ask for what they can’t give, such as a job. After this one, leave it to them.',
    ],
  }),
  'networking.take-over': ({ them }) => ({
    title: `Take it off ${them}’s hands`,
    says: [
      `${capital(them)} promised to pass your résumé on. Offer to do it yourself: “I know you’re busy: shall I write to them myself? May I use your name?”`,
    ],
  }),
  'interview.ask': () => ({
    title: 'What to ask before you leave',
    says: [
      'Ask how and when they like to be followed up, with whom, and by phone or by email. On the phone, ask before you hang up.',
      'Ask what the next step is, what their timeline is, and who decides.',
      'Offer references or a sample of your work. Collect the names of everybody you meet: you will want to thank them.',
    ],
  }),
  'interview.debrief': ({ them }) => ({
    title: `Call ${them} while it is fresh`,
    says: [
      `Tell ${them} your impressions, whether you are still interested, and your questions and concerns.`,
      'Ask for their feedback too, and when you may ask again.',
    ],
  }),
  'interview.thank-you': ({ them, via, directOk }) => ({
    title: 'A short thank-you that asks nothing',
    says: [
      'If it took place: thank them today, in two or three sentences. Write one to each interviewer.',
      ...(via === 'recruiter' && !directOk ? [`Send it through ${them}, or ask ${them} whether you may write yourself.`] : []),
      'Plain email is best: no cards, no gifts, no stunts.',
    ],
  }),
  'interview.follow-up': () => ({
    title: 'Two sentences by email',
    says: ['If it took place: write two sentences. The second is one question, and no more.'],
  }),
  'interview.check-in': ({ them }) => ({
    title: `Ask ${them} where they are`,
    says: [whereTheyAre, '“Know somebody there? Now is the time for a good word.”'],
  }),
  'promise.due': ({ them }) => ({
    title: `Check in with ${them}, as agreed`,
    says: [`The day they named has passed. ${takesLonger}`, 'Check in now, and end with “When should I ask again?”'],
  }),
  'promise.invited': ({ them }) => ({
    title: `Get in touch with ${them}, as they asked`,
    says: ['Do exactly what was agreed: that day, that way.'],
  }),
  'promise.own': () => ({
    title: 'Do what you promised',
    says: [
      'Precisely that, precisely then: it keeps the ball in your court, and people remember who keeps their word.',
      'If it is a call, ask before you hang up how and when you may follow up.',
    ],
  }),
  'promise.cadence': ({ them }) => ({
    title: `Get in touch with ${them}, as agreed`,
    says: ['It is time for what you agreed on. Keep to the rhythm: no sooner, and no more often.'],
  }),
  'promise.lapse': () => ({ title: 'Let it go', says: ['They said that silence means no. There is nothing left to ask.'] }),
  'conversation.answer': ({ them }) => ({
    title: `Have you answered ${them}?`,
    says: ['Their mail asks something or offers dates. A short answer today is better than a long one next week.'],
  }),
  'conversation.check-in': ({ them }) => ({
    title: `Keep the talk with ${them} going`,
    says: [`If something is open on your side, answer it. Else ask: where are they, what is the next step, and what is the timeline?`],
  }),
  'follow-up.next': ({ them }) => ({
    title: `Follow up with ${them}, with a new purpose`,
    says: ['Give them a reason to read it: a question, a piece of news, a sample of your work. Not “just checking in”, and no gimmicks.'],
  }),
  'in-process.wait': ({ them }) => ({
    title: `One friendly question to ${them}`,
    says: [
      'They said that it is in process, and you let them work. It often takes longer than planned. Now one question is fine; then let them work again.',
    ],
  }),
  leverage: ({ them, via, directOk }) => ({
    title: `Tell ${them} of your other offer`,
    says: [
      'Inform, don’t threaten. Name the date by which you must answer, and say that they are still your first choice, if it is true.',
      'They may say “take it”. Never bluff: this card works only when the offer is real.',
      ...(via === 'recruiter' && !directOk ? [`Tell ${them}, the recruiter, and not the employer.`] : []),
    ],
  }),
  'rejection.thank-you': ({ them, via }) => ({
    title: `A gracious thank-you to ${them}`,
    says: [
      'Thank them, and ask to be kept in mind. If they said openly that you don’t qualify, thank them for being straight.',
      `Never argue, and ask nobody to put in a word any more.${via === 'recruiter' ? ' Never go around the recruiter.' : ''}`,
    ],
  }),
  'keep-on-file': ({ them }) => ({
    title: `Ask ${them} to keep you on file`,
    says: ['Thank them for the answer, and ask politely to keep your résumé on file.'],
  }),
  'let-go': () => ({ title: 'Let it go', says: ['No good step is left.'] }),
  'reminder.repeat': ({ them }) => ({ title: `Once more: ${them}`, says: ['The same once more, shorter.'] }),
};
