/**
 * Whole stories: people write, time passes, mails arrive. They are played on one machine, or with STORY_DRIVER=stack on the deployed stack.
 * Not here: how each is driven (local-story.ts, test/stack/stack-story.ts).
 */
import type { SentMail } from '../../../lib/local/sending/sent-mail.ts';
import { localStory } from './local-story.ts';
import type { Story } from './story-driver.ts';

export type { Letter } from './letter.ts';
export type { Story } from './story-driver.ts';
export { domain } from './story-driver.ts';

/** Starts a story at `clock`, without other data. `zone` is the mail programs'; the rest are settings of the service. */
export async function story(clock: string, { zone = 'Europe/Paris', ...settings }: Readonly<Record<string, string>> = {}): Promise<Story> {
  if (process.env.STORY_DRIVER !== 'stack') return localStory(clock, zone, settings);
  const { stackStory } = await import('../../stack/stack-story.ts');
  return stackStory(clock, zone, settings);
}

/** Sent mails for a test to compare, one line each: `reminder application.check-in 2026-11-10T08:00:00Z`. */
export const told = (mails: readonly SentMail[]): readonly string[] =>
  mails.map(({ kind, step, sentAt }) => [kind, step, sentAt.replace('.000Z', 'Z')].filter((part) => part !== null).join(' '));
