/** "applied for nurse": asks for the company, and takes a bare name in answer. Not here: notes with a company (obey/take-note.ts). */
import { readNote } from '../../../email/commands/notes/notes.ts';
import { readAnswer } from '../../../email/commands/read-answer.ts';
import { composeQuestion } from '../../../email/compose/mails/question.ts';
import { newReplyAddress } from '../../identity.ts';
import { askBack } from '../../obey/ask-back.ts';
import { takeNote } from '../../obey/notes/take-note.ts';
import { type Asking, factsFor } from '../../reading/asking.ts';
import { typedIn } from '../../reading/incoming.ts';
import { answerOnce } from '../../record/record-mail.ts';
import type { Runtime } from '../../runtime.ts';
import { contextFor, lineOf } from '../typed-words.ts';

/** As other questions (reading/open-question.ts). */
const freshHours = 7 * 24;

export const askWhichCompany = async (asking: Asking, line: string, runtime: Runtime): Promise<string> => {
  const ask = async () => {
    const replyAddress = newReplyAddress(runtime.random, runtime.service.addresses);
    await runtime.store.claimOwner(replyAddress, {
      userId: asking.profile.userId,
      timelineId: null,
      purpose: 'question',
      asks: 'which-company',
      about: line,
      expiresAt: runtime.now().add({ hours: freshHours }),
    });
    await askBack(
      asking,
      composeQuestion({ ...(await factsFor(asking, runtime)), replyAddress }, { type: 'which-company', line }),
      runtime,
    );
    return 'question';
  };
  return answerOnce(asking, ask, runtime);
};

/** `asked`: the line that named no company. Null: the answer is neither a name nor a note. */
export async function takeCompany(asking: Asking, asked: string, runtime: Runtime): Promise<string | null> {
  const context = contextFor(asking.mail, asking.profile, null, runtime);
  const line = lineOf(asking.mail);
  const whole = readNote(line, context);
  if (whole !== null) return takeNote(asking, whole, line, runtime);
  const name = NAME.exec(line)?.groups?.name;
  const answer = readAnswer(typedIn(asking.mail), context);
  // "Phoenix" is a city as well, but nobody was asked for one.
  const isCity = answer.type === 'commands' && answer.commands.every(({ type }) => type === 'SetTimeZone');
  if (name === undefined || name.split(/\s+/).length > mostWords || !(isCity || answer.type === 'not-understood')) return null;
  const note = readNote(asked.replace(/\bapplied\b/i, `applied to ${name}`), context) ?? readNote(`applied to ${name}`, context);
  return note?.company == null ? null : takeNote(asking, note, line, runtime);
}

/** "It was Lidl!", "at the Red Lion" */
const NAME =
  /^(?:(?:it was|it is|it's|that was|at|to|for|with|oh|sorry|yes|the company is|the company was)[\s,:]{1,3}){0,3}(?<name>.{2,60}?)[.!\s]*$/i;
/** A name has few; more are a sentence. Our choice. */
const mostWords = 5;
