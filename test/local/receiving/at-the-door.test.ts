/** Mail that SMTP refuses although the address exists, without revealing who is a user. */
import { expect, test } from 'vitest';
import { aRawMail } from '../support/mail.ts';
import { aService } from '../support/service.ts';
import { codes, smtpTalk } from '../support/smtp-talk.ts';

const mailTo = async (port: number | null, from: string, to: string): Promise<string> => {
  const envelope = ['EHLO laptop', `MAIL FROM:<${from}>`, `RCPT TO:<${to}@tactful.localhost>`];
  const [, , , code = ''] = codes(await smtpTalk(port ?? 0, envelope));
  if (code === '250') await smtpTalk(port ?? 0, [...envelope, 'DATA', `${aRawMail()}\r\n.`]);
  return code;
};

test.for(['abuse', 'postmaster', 'security'])(
  'a sender’s mails to %s@ are taken 21 times a day, then 452; another’s still',
  async (name) => {
    const service = await aService({ variables: { OPERATOR: 'op@example.com' } });
    const port = service.smtpPort ?? 0;
    const envelope = [
      'EHLO laptop',
      'MAIL FROM:<Eve@evil.example>',
      ...Array.from({ length: 21 }, () => `RCPT TO:<${name}@tactful.localhost>`),
    ];
    expect(new Set(codes(await smtpTalk(port, envelope)).slice(3))).toEqual(new Set(['250']));
    expect(await mailTo(port, 'eve@EVIL.example', name)).toBe('452');
    expect(await mailTo(port, 'mia@example.net', name)).toBe('250');
    // A bounce has no sender. How often it is reported is decided by its handler.
    expect(await mailTo(port, '', name)).toBe('250');
    expect(await mailTo(port, 'eve@evil.example', 'start')).toBe('250');
    await service.advanceTo(service.now().add({ hours: 24 }));
    expect(await mailTo(port, 'eve@evil.example', name)).toBe('250');
  },
);

test('a closed sign-up refuses only start@, from everybody alike', async () => {
  const { smtpPort } = await aService({ variables: { SIGN_UP: 'closed' } });
  for (const from of ['jo@example.com', 'stranger@elsewhere.example', '']) {
    expect(await mailTo(smtpPort, from, 'start')).toBe('550');
    expect(await mailTo(smtpPort, from, 'tactful')).toBe('250');
  }
});

test.for(['open', 'jo@example.com,@firm.example'])(
  'with SIGN_UP=%s start@ takes mail of everybody: who is on a list is not told',
  async (SIGN_UP) => {
    const { smtpPort } = await aService({ variables: { SIGN_UP } });
    for (const from of ['jo@example.com', 'stranger@elsewhere.example']) expect(await mailTo(smtpPort, from, 'start')).toBe('250');
  },
);
