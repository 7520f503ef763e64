/** Everyday accidents of a mailbox and its reader. Nothing is lost or counted twice. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { sweep } from '../../functions/sweep-at-once.ts';
import type { TimelineView, UserView } from '../../lib/local/http/json-interface.ts';
import type { MailboxHealth } from '../../lib/local/mailbox/mailbox-reader.ts';
import type { Service } from '../../lib/local/service-ports.ts';
import { aService } from '../local/support/service.ts';
import { tempFolder } from '../local/support/temp-folder.ts';
import { canHaveProvider } from './support/can-have-provider.ts';
import { people, until } from './support/mailbox-story.ts';
import { aProvider } from './support/provider.ts';

const provider = aProvider();
const handlers = { receiveMail, sendReminder, sweep };

type People = Awaited<ReturnType<typeof people>>;

const application = (from: string, bcc: string, employer: string) => ({
  ...{ from, bcc, to: `hr@${employer}.example`, subject: `Application: nurse at ${employer}` },
  ...{ text: 'Dear team, please find my application attached.', messageId: `<${employer}@mail.example>` },
});

const mailsIn = (domain: string) => provider().into(domain, async (client) => (client.mailbox ? client.mailbox.exists : -1));

/** A service in this process, with one user who joined by mail. */
async function aReader(domain: string, jo: People, from: string, folder = tempFolder()) {
  const service = await aService({ variables: jo.variables(domain), handlers, folder });
  await jo.writes({ from, to: `start@${domain}`, subject: 'Hello', text: 'I would like to join.' });
  const { trackingAddress } = await until(async () => (await service.view.users(null))[0]);
  return { service, trackingAddress, folder };
}

const handled = (folder: string): number =>
  readdirSync(join(folder, 'raw/done'), { recursive: true }).filter((name) => String(name).endsWith('.eml')).length;

const health = async (service: Service): Promise<MailboxHealth> => {
  const answer = (await (await fetch(`http://127.0.0.1:${service.httpPort}/api/health`)).json()) as { readonly mailbox: MailboxHealth };
  return answer.mailbox;
};

describe.skipIf(!canHaveProvider)('over a real mail server', { timeout: 120_000 }, () => {
  test('each mail is one timeline, even if the service is killed again and again', async () => {
    const jo = await people(provider, ['jo-crash.test']);
    const folder = tempFolder();
    const { service, trackingAddress } = await aReader('crash.test', jo, 'jo@jo-crash.test', folder);
    await service.stop();
    const employers = Array.from({ length: 24 }, (_, index) => `employer${index}`);
    const writing = (async () => {
      for (const employer of employers) {
        await jo.writes(application('jo@jo-crash.test', trackingAddress, employer));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    })();
    const variables = { ...process.env, ...jo.variables('crash.test'), DATA_DIR: folder, HTTP_PORT: '0', CLOCK: '2026-11-03T08:00:00Z' };
    for (let kills = 0; kills < 5; kills += 1) {
      const child = spawn(process.execPath, ['bin/local.ts'], { env: variables, stdio: ['ignore', 'pipe', 'ignore'] });
      onTestFinished(() => void child.kill('SIGKILL'));
      await new Promise<void>((resolve) => child.stdout.on('data', (text) => String(text).includes('Try:') && resolve()));
      await new Promise((resolve) => setTimeout(resolve, 60 + 170 * kills));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
    }
    await writing;
    const last = await aService({ variables: jo.variables('crash.test'), handlers, folder });
    const timelines = await until(async () => {
      const found = await last.view.timelines('jo@jo-crash.test');
      return found.length >= employers.length && found;
    });
    expect(timelines.map(({ correspondents }) => correspondents[0]).sort()).toEqual(employers.map((each) => `hr@${each}.example`).sort());
    expect(timelines.flatMap(({ events }) => events.filter(({ type }) => type === 'MailSent'))).toHaveLength(employers.length);
    expect(await until(async () => (await mailsIn('crash.test')) === 0)).toBe(true);
  });

  test('a broken connection is restored, and mail from in between is accepted', async () => {
    const jo = await people(provider, ['jo-cut.test']);
    const { service, trackingAddress } = await aReader('cut.test', jo, 'jo@jo-cut.test');
    provider().doveadm('kick', 'box@cut.test');
    await until(async () => (await health(service)).lastError !== null);
    await jo.writes(application('jo@jo-cut.test', trackingAddress, 'initech'));
    expect(await until(async () => (await service.view.timelines(null)).length === 1)).toBe(true);
    expect(await health(service)).toMatchObject({ connectedSince: expect.any(String), lastMailAt: expect.any(String) });
  });

  test("a mailbox with new UIDs is read again, and the owner's own mail stays", async () => {
    const jo = await people(provider, ['jo-anew.test']);
    const { service, trackingAddress, folder } = await aReader('anew.test', jo, 'jo@jo-anew.test');
    await jo.writes({ from: 'news@jo-anew.test', to: 'owner@anew.test', subject: 'News', text: 'Not for us.' });
    await until(async () => (await mailsIn('anew.test')) === 1);
    await service.stop();
    const maildir = join(provider().folder, 'home/anew.test/Maildir');
    for (const name of readdirSync(maildir)) if (name.startsWith('dovecot')) rmSync(join(maildir, name), { recursive: true });
    await jo.writes(application('jo@jo-anew.test', trackingAddress, 'initech'));
    const again = await aService({ variables: jo.variables('anew.test'), handlers, folder });
    expect(await until(async () => (await again.view.timelines(null)).length === 1)).toBe(true);
    const left = await until(
      async () =>
        (await mailsIn('anew.test')) === 1 &&
        provider().into('anew.test', (client) => client.fetchAll('1:*', { envelope: true, flags: true })),
    );
    expect(left.map(({ envelope, flags }) => [envelope?.subject, flags?.has('\\Seen')])).toEqual([['News', false]]);
  });

  test('a mail that the provider put into spam is tracked', async () => {
    const jo = await people(provider, ['jo-junk.test']);
    const { service, trackingAddress, folder } = await aReader('junk.test', jo, 'jo@jo-junk.test');
    await service.stop();
    await jo.writes(application('jo@jo-junk.test', trackingAddress, 'initech'));
    await until(() =>
      provider().into('junk.test', async (client) =>
        client.mailbox && client.mailbox.exists > 0 ? client.messageMove('1:*', 'Junk') : null,
      ),
    );
    const again = await aService({ variables: jo.variables('junk.test'), handlers, folder });
    expect(await until(async () => (await again.view.timelines(null)).length === 1)).toBe(true);
  });

  test('a mail of 30 MB is accepted, one of 41 MB is reported and removed', async () => {
    const jo = await people(provider, ['jo-big.test']);
    const { service, trackingAddress } = await aReader('big.test', jo, 'jo@jo-big.test');
    const big = (employer: string, megabytes: number) => ({
      ...application('jo@jo-big.test', trackingAddress, employer),
      attachment: randomBytes(megabytes * 740_000),
    });
    await jo.writes(big('initech', 30));
    await until(async () => (await service.view.timelines(null)).length === 1, 60);
    await jo.writes(big('globex', 43));
    const notice = await until(async () => (await service.view.mails('jo@jo-big.test')).find(({ kind }) => kind === 'notice'), 60);
    expect(notice.subject).toContain('too large');
    expect(await service.view.timelines(null)).toHaveLength(1);
    expect(await until(async () => (await mailsIn('big.test')) === 0)).toBe(true);
  });

  test('a refused login is reported with its remedy, and the service continues', async () => {
    const jo = await people(provider, ['jo-login.test']);
    const variables = jo.variables('login.test');
    const service = await aService({
      variables: { ...variables, MAILBOX: (variables.MAILBOX ?? '').replace('secret', 'wrong') },
      handlers,
    });
    const { lastError } = await until(async () => {
      const now = await health(service);
      return now.lastError !== null && now;
    });
    expect(lastError).toContain('app password');
    expect(lastError).not.toContain('wrong');
  });

  test('two services on one mailbox are reported to each other', async () => {
    const jo = await people(provider, ['jo-two.test']);
    const first = await aService({ variables: jo.variables('two.test'), handlers });
    await until(async () => (await health(first)).connectedSince);
    const second = await aService({ variables: jo.variables('two.test'), handlers });
    const said = async (service: Service) => (await health(service)).lastError?.includes('Another Tactful');
    expect(await until(async () => (await said(first)) || (await said(second)))).toBe(true);
  });

  test('an unsigned mail is not trusted, whatever it claims', async () => {
    const jo = await people(provider, ['jo-forged.test']);
    const { service, folder } = await aReader('forged.test', jo, 'jo@jo-forged.test');
    const forged =
      'Authentication-Results: mx.example.test; dmarc=pass header.from=jo-forged.test\r\nFrom: jo@jo-forged.test\r\nTo: tactful@forged.test\r\nSubject: stop all\r\nMessage-ID: <forged@evil.example>\r\n\r\nstop all\r\n';
    await provider().deliver(forged, 'x@evil.example', ['tactful@forged.test']);
    await until(() => handled(folder) === 2);
    expect((await service.view.users(null)).map(({ status }: UserView) => status)).toEqual(['active']);
    expect(await service.view.timelines(null)).toEqual([] satisfies readonly TimelineView[]);
  });
});
