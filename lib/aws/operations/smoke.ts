/**
 * Tests the whole path once: a test mail is sent through SES, received and answered, and the answer is received. Follows it in
 * receive-mail's log, because nothing of such a mail is stored. Changes nothing. Not here: the mail (adapters/canary-mail.ts), what is
 * answered and logged (handling/receive/canary.ts).
 */
export interface SmokePorts {
  /** Sends the test mail with this token. */
  readonly send: (token: string) => Promise<void>;
  /** Lines of receive-mail's log with these words, since the start. */
  readonly logged: (words: string) => Promise<readonly string[]>;
  readonly token: string;
  readonly pause: () => Promise<void>;
  /** Whether there is time for another look. */
  readonly goesOn: () => boolean;
}

/** How far the mail came. */
export type Smoke = 'came back' | 'answered' | 'nothing came';

export async function smoke({ send, logged, token, pause, goesOn }: SmokePorts): Promise<Smoke> {
  await send(token);
  let farthest: Smoke = 'nothing came';
  do {
    await pause();
    const lines = await logged(`canary ${token}`);
    if (lines.some((line) => line.includes('canary came back'))) return 'came back';
    if (lines.some((line) => line.includes('canary answered'))) farthest = 'answered';
  } while (goesOn());
  return farthest;
}
