/**
 * Whole stories: people write, time goes by, mails come. Told to one machine, or with STORY_DRIVER=stack to the deployed stack.
 * Not here: how each of them is driven (local-story.ts, test/stack/stack-story.ts).
 */
import type { SentMail } from '../../lib/local/sending/sent-mail.ts';
import { localStory } from './local-story.ts';
import type { Story } from './story-driver.ts';

export type { Letter } from './letter.ts';
export type { Story } from './story-driver.ts';
export { domain } from './story-driver.ts';

/** A story that begins at `clock`, without other data. `zone`: that of the mail programs. The rest: settings of the service. */
export async function story(clock: string, { zone = 'Europe/Paris', ...settings }: Readonly<Record<string, string>> = {}): Promise<Story> {
  if (process.env.STORY_DRIVER !== 'stack') return localStory(clock, zone, settings);
  const { stackStory } = await import('../stack/stack-story.ts');
  return stackStory(clock, zone, settings);
}

/** What a test says of sent mails in one line each: `reminder application.check-in 2026-11-10T08:00:00Z`. */
export const told = (mails: readonly SentMail[]): readonly string[] =>
  mails.map(({ kind, step, sentAt }) => [kind, step, sentAt.replace('.000Z', 'Z')].filter((part) => part !== null).join(' '));
