import { expect, test } from 'vitest';
import { silentLog } from '../../../lib/local/log.ts';
import { domain, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const dana = 'Dana Kern <dana@initech.example>';

/** The user applied, forwarded the employer's mail, and then corrects how we read it, in answer to our mail or to the log. */
async function corrections(theirs: string, said: string): Promise<readonly string[]> {
  const counted: string[] = [];
  const log = { ...silentLog, info: (decision: string, facts: object = {}) => void note(decision, facts) };
  const note = (decision: string, facts: object) => {
    if (decision === 'reading corrected' && 'reading' in facts) counted.push(String(facts.reading));
  };
  const service = await handling('2026-11-03T09:00:00Z', { log });
  const tracking = await service.joins(jo);
  const sends = (id: string, to: string, header: string, text: string) =>
    service.receives({ from: jo, to: [to], lines: `From: Jo Miller <${jo}>\n${header}\nMessage-ID: <${id}@example.com>\n\n${text}\n` });
  await sends('a', tracking, `To: ${dana}\nSubject: Application: Welder`, 'Dear Dana,\n\nplease find my application attached.\n\nJo');
  service.clockTo('2026-11-05T09:00:00Z');
  const block = `---------- Forwarded message ---------\nFrom: ${dana}\nDate: Wed, Nov 4, 2026 at 5:00 PM\nSubject: Re: Application: Welder\nTo: <${jo}>`;
  await sends('f', tracking, `To: ${tracking}\nSubject: Fwd: Re: Application: Welder`, `${block}\n\n${theirs}`);
  service.clockTo('2026-11-05T10:00:00Z');
  await sends('c', `tactful@${domain}`, `To: tactful@${domain}\nSubject: ${said}`, said);
  return counted;
}

test.for<readonly [theirs: string, said: string, counted: readonly string[]]>([
  ['Unfortunately, we will not be moving forward with your application.', 'undo', ['rejected undone']],
  ['We are looking at your papers. Warm regards, Dana', 'rejected initech', ['nothing was rejected']],
  ['Unfortunately, we will not be moving forward with your application.', 'offer initech', ['rejected was offer']],
  ['Your interview is on Thursday 12 November at 3pm.', 'undo', ['interview undone']],
  ['Unfortunately, we will not be moving forward with your application.', 'rejected initech', []],
  ['We are looking at your papers. Warm regards, Dana', 'snooze 3 days initech', []],
])('after %j the user says %j: %j', async ([theirs, said, counted]) => expect(await corrections(theirs, said)).toEqual(counted));
