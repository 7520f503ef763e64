/** The note after an email that broke the etiquette: it's fine, why it matters, what next. It never blames: what is sent is sent. */
import type { PacingNote } from '../facts.ts';
import type { Reader } from '../locale.ts';
import { capital, type Names } from '../names.ts';
import { followUpCount, plainDay } from '../plain-dates.ts';

const fine = "Your email is on its way, and that's fine. No need to explain it or take it back.";

/** Three short paragraphs. */
export const pacingNote = (note: PacingNote, names: Names, reader: Reader): readonly string[] => [fine, ...why(note, names, reader)];

function why(note: PacingNote, { them }: Names, reader: Reader): readonly [reason: string, next: string] {
  switch (note.type) {
    case 'too-soon-after-interview':
      return [
        'A question in the first 48 hours can look impatient. A thank-you is always welcome.',
        `Next: give ${them} until ${plainDay(note.askFrom, reader)} at least. Most need a week or more.`,
      ];
    case 'before-promised-date':
      return note.promise.type === 'cadence'
        ? [`Your emails to ${them} have a set rhythm.`, "Next: keep to it. It gets noticed, even when they're slow."]
        : [
            `${capital(them)} named ${plainDay(note.promise.date, reader)}, which is still to come.`,
            'Next: wait for it. Keeping to their plan, even a slow one, gets noticed.',
          ];
    case 'beyond-cap':
      return [
        `The limit here is ${followUpCount(note.cap)}, and this is one more. If they're interested, they know where to find you.`,
        'Next: let this one rest. Reply “follow-ups 4” to set another number here.',
      ];
    case 'second-after-pass':
      return [
        `${capital(them)} has said no for now. One thank-you is what they'll remember.`,
        "Next: let this one rest. They'll think of you if things change.",
      ];
    case 'around-recruiter':
      return [
        "A recruiter set this up, so it's best that everything goes through them.",
        "Next: tell your recruiter yourself that you wrote. If they're happy with it, reply “direct ok”.",
      ];
    case 'other-offer-too-early':
      return [
        'Another offer counts for more after an interview, or after three weeks. Sooner, they may just say “take it”.',
        `Next: wait for ${them}. From ${plainDay(note.tellFrom, reader)} on, I'll tell you when it fits.`,
      ];
    case 'other-offer-as-first-follow-up':
      return [
        "Another offer counts for more when it isn't the first thing they hear after you apply.",
        `Next: wait for ${them}. Your next follow-up may mention the date.`,
      ];
    case 'no-offer-reported':
      return [
        "I don't know of another offer that's still open. It helps only when it's real, because they may say “take it”.",
        'Next: if you have one, reply “other offer by nov 20”. If not, leave it out next time.',
      ];
    case 'demanding':
      return [
        'Parts of it may sound harder than you meant. That happens after a long wait.',
        'Next: leave it for a while. If they write back, a friendly answer puts it right.',
      ];
    case 'dropped-ball':
      return [
        'It mentions a missing answer. Most people already feel bad about one, so leaving it out makes it easier to reply.',
        'Next: leave it for a while, then start with something new.',
      ];
    case 'third-in-a-week':
      return [
        `It's the third to ${them} in a week. Hiring is slow, and a busy reader may put them all aside.`,
        "Next: give it two weeks. I'll tell you when.",
      ];
  }
}
