/**
 * Drafts in the user's voice: two or three sentences, three variants a step. They ask or offer something; they never count
 * earlier mails, never say that something is missing, never press. [Brackets] are for the user to fill in.
 * Not here: greeting, sign-off, which variant, and the link (compose/draft.ts).
 */
import type { StepName } from '../../../domain/etiquette.ts';

export interface DraftWords {
  /** "the Technical writer position", else "the position". */
  readonly post: string;
  /** "my application for the Technical writer position", else "my application of Tuesday 3 November". */
  readonly application: string;
  /** "at Initech", else "with you". */
  readonly place: string;
  /** " at Initech", else nothing. */
  readonly atCompany: string;
  /** "Tuesday 3 November": when they first wrote. */
  readonly wroteOn: string;
  /** The day that a promise names, or "now". */
  readonly namedDay: string;
  /** "by Friday 20 November", else "soon". */
  readonly byDay: string;
}

type Variants = readonly [Variant, Variant, Variant];
type Variant = (words: DraftWords) => readonly string[];

const checkBack = 'When should I ask again?';

/** `null`: the step has nothing to write. */
export const drafts: Readonly<Record<StepName, Variants | null>> = {
  'application.check-in': [
    ({ post, atCompany, wroteOn }) => [
      `I applied for ${post}${atCompany} on ${wroteOn}, and I am very interested.`,
      'May I ask whether my application arrived, and whether the position is still open?',
      'It would also help me to know when I can expect an answer.',
    ],
    ({ application }) => [
      `I have a short question about ${application}: did it reach you, and is the position still open?`,
      'If you can tell me roughly when you will decide, I will gladly wait until then.',
    ],
    ({ application }) => [
      `May I ask about ${application}?`,
      'Has it arrived safely, is the position still open, and when do you hope to decide?',
      'Thank you for your time.',
    ],
  ],
  'unsolicited.check-in': [
    ({ place, wroteOn }) => [
      `I sent you my résumé on ${wroteOn}, because I would like to work ${place}.`,
      'May I ask whether it reached you, and whether you expect an opening?',
      'If there is none, I would be glad if you kept it on file.',
    ],
    ({ wroteOn }) => [
      `A short question about the résumé I sent on ${wroteOn}: did it reach the right person?`,
      'If nothing is open now, would you keep it on file?',
    ],
    ({ place }) => [
      `I would still like to work ${place}.`,
      'Do you expect an opening, or would you rather keep my résumé on file for now?',
    ],
  ],
  'recruiter.check-in': [
    ({ application }) => [
      `I am writing about ${application}.`,
      'Could you tell me how the process goes on your side, and how long it usually takes?',
    ],
    ({ application }) => [
      `May I ask where things stand with ${application}?`,
      'A rough idea of the next step and its date would help me to plan.',
    ],
    ({ post }) => [`I am still very interested in ${post}.`, 'How is the process going, and is there anything you need from me meanwhile?'],
  ],
  'recruiter.touch-base': [
    () => ['A brief hello: I am still looking, and would be glad of a good fit.', 'Please think of me when something suitable comes up.'],
    () => ['I hope that your searches are going well.', 'I am still available, and will gladly send an updated résumé if that helps you.'],
    () => ['A short note to stay in touch.', 'Should one of your searches be a good fit, I would be glad to talk.'],
  ],
  'networking.nudge': [
    () => [
      'I came across something that made me think of you: [an article, an idea or a person that helps them].',
      'No need to answer; I thought that it might be useful.',
    ],
    () => ['This may be useful for your work: [a piece of news from your field].', 'I would enjoy hearing what you think of it.'],
    () => ['I met somebody whom you might like to know: [name, and why].', 'I will gladly introduce you, if you wish.'],
  ],
  'networking.take-over': [
    () => ['I know you’re busy: shall I write to them myself?', 'May I use your name?', 'Thank you for offering to pass my résumé on.'],
    () => ['Thank you for offering to pass my résumé on.', 'I know you’re busy: shall I write to them myself, and may I use your name?'],
    () => ['To save you the work, I could send my résumé to them myself.', 'Would that be all right, and may I use your name?'],
  ],
  'interview.ask': null,
  'interview.debrief': null,
  'interview.thank-you': [
    () => [
      'Thank you for your time and for our conversation.',
      'I enjoyed learning how your team works, and it made me even more interested.',
    ],
    () => ['Thank you for taking the time to speak with me.', 'What you told me about [one thing they said] has stayed with me.'],
    () => ['It was a pleasure to meet you.', 'Thank you for your open answers; I see even better now how I could help.'],
  ],
  'interview.follow-up': [
    () => ['Thank you again for our conversation, which I enjoyed.', 'Is there anything more that you would like to know from me?'],
    ({ post }) => [`Our conversation has made me even more interested in ${post}.`, 'What is the next step on your side?'],
    ({ post }) => [`After our conversation I would gladly take on ${post}.`, 'When do you hope to decide?'],
  ],
  'interview.check-in': [
    ({ post }) => [
      `I enjoyed our conversation, and I am still very interested in ${post}.`,
      'May I ask where you are, what the next step is, and when you hope to decide?',
    ],
    ({ post }) => [`How are things coming along with ${post}?`, 'I would be glad to know the next step and its date.'],
    () => ['Our conversation is still with me, and I would like to work with you.', 'What comes next, and when may I ask again?'],
  ],
  'promise.due': [
    ({ namedDay, post }) => [
      `We spoke of ${namedDay} for news about ${post}; I know that such things often take longer than planned.`,
      'How do things look now?',
      checkBack,
    ],
    ({ post }) => [`As agreed, I am asking how things stand with ${post}.`, `If it is still too early, that is fine. ${checkBack}`],
    ({ post, namedDay }) => [
      `A short question about ${post}, since we spoke of ${namedDay}: is there any news?`,
      `I am still very interested. ${checkBack}`,
    ],
  ],
  'promise.invited': [
    ({ namedDay, post }) => [
      `You kindly suggested that I get in touch around ${namedDay}, so here I am.`,
      `How do things stand with ${post}?`,
    ],
    ({ post }) => ['As you suggested, I am getting in touch.', `I am still very interested in ${post}: what is the next step?`],
    ({ namedDay }) => [`You asked me to check back around ${namedDay}.`, 'How do things look now, and is there anything you need from me?'],
  ],
  'promise.own': [
    ({ post }) => ['As promised, I am getting back to you.', `How do things stand with ${post}?`, checkBack],
    ({ post }) => ['I promised to be in touch today.', `May I ask where you are with ${post}, and what the next step is?`],
    ({ post }) => ['Here I am, as promised.', `Is there any news about ${post}? If it is too early, please tell me when to ask again.`],
  ],
  'promise.cadence': [
    ({ post }) => ['As we agreed, here is my regular hello.', `Is there anything new about ${post}?`],
    () => ['It is time for the check-in that we agreed on.', 'How do things look, and is there anything you need from me?'],
    ({ post }) => ['As agreed, a short note from me.', `I am still interested in ${post}: has anything changed?`],
  ],
  'promise.lapse': null,
  'conversation.answer': [
    () => ['Thank you for your mail.', '[Your answer, or the date that suits you.]', 'If anything else would help, please tell me.'],
    () => ['Thank you for getting in touch; I was glad to read it.', '[Your answer, or the date that suits you.]'],
    () => ['Thank you for your mail, and for your patience.', '[Your answer, or the date that suits you.]', 'I look forward to it.'],
  ],
  'conversation.check-in': [
    () => ['Thank you again for your answer.', 'May I ask where you are, what the next step is, and when you hope to decide?'],
    ({ post }) => [`I am still very interested in ${post}.`, 'What comes next on your side, and is there anything you need from me?'],
    ({ post }) => [`How are your plans for ${post} coming along?`, 'A rough date for the next step would help me to plan.'],
  ],
  'follow-up.next': [
    ({ post }) => [
      `I have something new that bears on ${post}: [a finished project, a reference, a sample of your work].`,
      'May I send it to you?',
    ],
    () => [
      'I have been thinking about your team, and have an idea how I could help: [your idea in one line].',
      'Would a short call about it be welcome?',
    ],
    ({ post }) => [
      `I read [a piece of news about them], and it made ${post} even more interesting to me.`,
      'Is there somebody else whom I should talk to about it?',
    ],
  ],
  'in-process.wait': [
    () => [
      'I know that you are in the middle of the process, and I don’t want to hurry it.',
      'Is there anything more that you need from me?',
    ],
    ({ post }) => [`I am still very interested in ${post}.`, 'Is there a rough date by which you hope to decide?'],
    () => ['Thank you for the time that you are giving to this.', 'How is the process going, and when may I ask again?'],
  ],
  leverage: [
    ({ byDay, post }) => [
      `I have received another offer, which I need to answer ${byDay}.`,
      `As ${post} is still my first choice, I wanted you to know in time.`,
      'Is there a chance to hear how you see it before then?',
    ],
    ({ byDay, post }) => [
      `I would like you to know that I have an offer and must decide ${byDay}.`,
      `I would still prefer ${post}. Where do things stand on your side?`,
    ],
    ({ byDay, post }) => [
      `A note for your planning: I have another offer, and my answer is due ${byDay}.`,
      `My interest in ${post} is as strong as before. What would be possible on your side?`,
    ],
  ],
  'rejection.thank-you': [
    () => [
      'Thank you for telling me, and for the time that you gave me.',
      'I would be glad if you kept me in mind when something suitable opens.',
    ],
    () => ['Thank you for your answer and for a fair process.', 'I hope that you will think of me another time.'],
    () => ['Thank you for being straight with me.', 'Should another position open, I would be glad to hear from you.'],
  ],
  'keep-on-file': [
    ({ place }) => ['Thank you for your answer.', `I would still like to work ${place}: would you keep my résumé on file?`],
    () => ['Thank you for telling me that nothing is open at the moment.', 'I would be glad if you kept my résumé on file for later.'],
    ({ place }) => [
      `I am still interested in working ${place}.`,
      'May I ask you to keep my résumé on file, and to think of me when something opens?',
    ],
  ],
  'let-go': null,
  'reminder.repeat': null,
};

/** To a contact: there is no position to ask about, and a meeting was no interview. */
export const networkingDrafts: Readonly<Partial<Record<StepName, Variants>>> = {
  'promise.due': [
    ({ namedDay }) => [
      `We spoke of ${namedDay}; I know that such things often take longer than planned.`,
      'How do things look now?',
      checkBack,
    ],
    () => ['As agreed, I am getting back to you about what we spoke of.', `If it is still too early, that is fine. ${checkBack}`],
    ({ namedDay }) => [`A short question, since we spoke of ${namedDay}: is there any news?`, checkBack],
  ],
  'promise.invited': [
    ({ namedDay }) => [`You kindly suggested that I get in touch around ${namedDay}, so here I am.`, 'How do things look now?'],
    () => ['As you suggested, I am getting in touch.', 'When would a short talk suit you?'],
    ({ namedDay }) => [`You asked me to check back around ${namedDay}.`, 'Is there anything that I can do for you meanwhile?'],
  ],
  'promise.own': [
    () => ['As promised, I am getting back to you.', 'How do things look on your side?'],
    () => ['I promised to be in touch today, and here I am.', 'Is there any news about what we spoke of?'],
    () => ['Here I am, as promised.', 'If it is too early, please tell me when to ask again.'],
  ],
  'promise.cadence': [
    () => ['As we agreed, here is my regular hello.', 'How are things on your side?'],
    () => ['It is time for the check-in that we agreed on.', 'Is there anything that I can do for you?'],
    () => ['As agreed, a short note from me.', 'Has anything changed on your side?'],
  ],
  'conversation.check-in': [
    () => ['Thank you again for your answer.', 'Is there somebody whom you would suggest that I talk to next?'],
    () => ['I have thought about what you wrote, and it helps me.', 'May I ask one more question: [your question]?'],
    () => ['Thank you for your thoughts.', 'I tried [what they suggested], and would like to hear what you think of it.'],
  ],
  'interview.thank-you': [
    () => ['Thank you for meeting me.', 'Your view of the field helps me a great deal.'],
    () => ['Thank you for your time and your advice.', 'What you told me about [one thing they said] has stayed with me.'],
    () => ['It was a pleasure to talk with you.', 'Thank you for sharing what you know; I would be glad to help you in return.'],
  ],
};

/** To the recruiter who arranged the interview: thanks travel through them. */
export const thanksThroughRecruiter: Variants = [
  () => ['Would you pass my thanks on to the people I met?', 'I enjoyed the conversation, and it made me even more interested.'],
  () => ['Thank you for arranging the interview, which I enjoyed.', 'Please pass my thanks on to everybody I met.'],
  () => [
    'It was a good conversation, thank you for making it possible.',
    'Would you thank the people I met for me, or may I write to them myself?',
  ],
];
