/** How many units an answer consumes after its user has had many different ones. No item may grow with their number. */
import { caps } from '../../../lib/handling/caps.ts';
import { shortHash } from '../../../lib/handling/identity.ts';
import { sendAnswer } from '../../../lib/handling/outbox.ts';
import { anOutgoingMail } from '../../local/support/mail.ts';
import { openHandling } from '../../support/open-handling.ts';
import { consumedUnits } from './consumed-units.ts';

/** The read and write units of one answer after each of these numbers of answers, in ascending order. */
export async function answerUnits(counts: readonly number[]): Promise<readonly number[]> {
  const { runtime, database, clockTo, close } = await openHandling('2026-11-03T07:12:00Z');
  try {
    const { to } = anOutgoingMail({});
    const consumed = consumedUnits(database.client);
    const units: number[] = [];
    let had = 0;
    for (const count of counts) {
      // This is the only counter that keeps an item per answer. The others start again the next day.
      for (; had < count; had += 1) await runtime.store.spend(to, `same-${shortHash(`${had}`)}`, caps.same, runtime.now(), `answer-${had}`);
      clockTo(runtime.now().add({ hours: 24 }).toString());
      consumed();
      await sendAnswer(anOutgoingMail({ id: `answer-after-${count}`, kind: 'answer', text: `Answer after ${count}` }), runtime);
      const { read, write } = consumed();
      units.push(read + write);
    }
    return units;
  } finally {
    await close();
  }
}
