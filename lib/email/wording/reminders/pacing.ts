/** The pacing notes: what was sent is sent. They never blame; they say what to do next. */

import { capital } from '../answers/answers.ts';
import type { PacingNote } from '../facts.ts';
import type { Names } from '../names.ts';
import { plainDay } from '../plain-dates.ts';

const sent = 'Your mail is on its way, and that is fine. No need to explain or to take it back.';

export function pacingNote(note: PacingNote, { them }: Names, near: { readonly year: number }): readonly string[] {
  switch (note.type) {
    case 'too-soon-after-interview':
      return [
        sent,
        'A question within 48 hours of an interview can come across as impatient. A thank-you that asks nothing is always welcome.',
        `Next: give ${them} until ${plainDay(note.askFrom, near)} at least. Most need a week or more.`,
      ];
    case 'before-promised-date': {
      const day = note.promise.type === 'cadence' ? null : plainDay(note.promise.date, near);
      return [
        sent,
        day === null ? `You and ${them} agreed on a rhythm.` : `${capital(them)} named ${day}, which is still to come.`,
        'Next: wait for what was agreed. Keeping to their plan, even when it is slow, is what people remember.',
      ];
    }
    case 'beyond-cap':
      return [
        sent,
        `You had decided on at most ${note.cap} ${note.cap === 1 ? 'follow-up' : 'follow-ups'}, and this is number ${note.followUps}. If they are interested, they know how to reach you.`,
        'Next: let this one rest. Who else needs what you do, sooner? “follow-ups 4” sets another number for this timeline.',
      ];
    case 'second-after-pass':
      return [
        sent,
        `${capital(them)} has said no for now, and one thank-you is what stays in mind. A second mail can undo it.`,
        'Next: let this one rest. They will think of you if things change.',
      ];
    case 'around-recruiter':
      return [
        sent,
        'A recruiter arranged this, so everything goes through them unless they tell you otherwise. Going around them can cost you both.',
        'Next: tell the recruiter yourself that you wrote, before they hear it elsewhere. If they agree to it, answer me “direct ok”.',
      ];
    case 'other-offer-too-early':
      return [
        sent,
        'Another offer weighs most after an interview, or after three to four weeks. Sooner, they may simply answer “take it”.',
        `Next: wait for what ${them} says. From ${plainDay(note.tellFrom, near)} on, I remind you when it fits.`,
      ];
    case 'other-offer-as-first-follow-up':
      return [
        sent,
        'Another offer weighs most when it is not the first thing they hear after your application.',
        `Next: wait for what ${them} says. Your next follow-up may name the day by which you decide.`,
      ];
    case 'no-offer-reported':
      return [
        sent,
        'I know of no other offer that is still open. Naming one helps only when it is real: they may say “take it”.',
        'Next: if you have one, tell me: “other offer by nov 20”. If not, let it be forgotten, and ask about their timeline next time.',
      ];
    case 'demanding':
      return [
        sent,
        'Some of its words may read harder than you meant them. That happens after a long wait.',
        'Next: leave it for a while. Should they write back, a friendly answer sets everything right.',
      ];
    case 'dropped-ball':
      return [
        sent,
        'It speaks of a missing answer. Most people are sorry about one already, so a mail that leaves it out is easier to answer.',
        'Next: leave it for a while. Your next mail can begin with something new.',
      ];
    case 'third-in-a-week':
      return [
        sent,
        `It is the third to ${them} within a week. People who hire are often slow, and several mails at once go to the bottom of the pile.`,
        'Next: give it two weeks. I tell you when.',
      ];
  }
}
