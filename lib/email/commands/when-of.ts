/** When the user means to do it: "will reply tonight only", "call her tomorrow", "next week please". It is asked about. */
import { type CommandContext, readSpan, soleDay } from './days.ts';
import { barePhrases } from './plain-words.ts';

/** "ok will do tomorrow", "next week please": a time without a wish. It comes first, and is asked about. */
export function whenOf(phrase: string, context: CommandContext, phrases: Iterable<string> = barePhrases(phrase)): readonly string[] | null {
  for (const bare of phrases) {
    const said = bare.replace(EMPHASIS, '');
    const when = said.replace(INTENTION, '');
    // It is the user's own hour, and no day that they named.
    if (OF_TODAY.test(when)) return [readSpan(when, context) === null ? 'snooze 1 day' : `remind me ${when}`, 'done', 'later'];
    if (soleDay(when, context)) return [`remind me ${when}`, `not yet, ${when}`];
    if (readSpan(when, context)) return [`snooze ${when}`, 'done'];
  }
  return null;
}

/** "tonight only", "tomorrow itself": as in India. */
const EMPHASIS = /[ ,]+(?:only|itself|for sure|definitely|latest|at the latest|max)$/i;
const OF_TODAY = /^(?:(?:later|sometime) )?(?:today|tonight|this (?:morning|afternoon|evening)|later)$/i;
const INTENTION =
  /^(?:i |we )?(?:(?:will|shall|can|plan to|want to|am going to|going to|gonna|try to|am planning to|need to|have to|hope to) (?:try to |maybe |probably )?(?:do|call|phone|ring|text|message|write|send|email|mail|answer|reply|get to|look at|finish|chase|try|follow up|check in|contact|nudge)|(?:am |are )?(?:doing|calling|writing|sending|emailing|phoning|messaging)|(?:do|call|phone|ring|write|send|email|mail|answer|reply))(?: to| with| on)?(?: it| that| this(?! (?:morning|afternoon|evening|week))| they| they back| them| something| a note| an email)? /i;
