/** S/MIME and PGP: a signed email is read, and an encrypted one is recognised as unreadable. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { parseMessage } from '../../../lib/email/message/parse-message.ts';
import { signedContent } from '../../../lib/email/message/signed-data.ts';
import { unreadable } from '../../../lib/email/message/unreadable.ts';
import { wrappedWords } from '../../support/wrapped-words.ts';

const parsed = (contentType: string, body: string, encoding = '7bit') =>
  parseMessage(
    Buffer.from(
      `From: jo@example.com\r\nSubject: Re: yours\r\nMIME-Version: 1.0\r\nContent-Type: ${contentType}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\n`,
    ),
    Temporal.Instant.from('2026-11-10T08:00:00Z'),
  );
const cms = (words: string, kind: string, type = 'application/pkcs7-mime') =>
  parsed(`${type}; smime-type=${kind}; name=smime.p7m`, words, 'base64');

describe('S/MIME', () => {
  test.for([wrappedWords.signed, wrappedWords.signedInPieces])('a signed mail is unwrapped', async (words) => {
    for (const type of ['application/pkcs7-mime', 'application/x-pkcs7-mime']) {
      const message = await cms(words, 'signed-data', type);
      expect(message).toMatchObject({ text: 'done', subject: 'Re: yours', attachments: [], stub: null });
      expect(unreadable(message)).toBe(null);
    }
  });

  test('an encrypted mail is not, whatever it claims to be', async () => {
    for (const kind of ['enveloped-data', 'signed-data']) expect(unreadable(await cms(wrappedWords.encrypted, kind))).toBe('encrypted');
  });

  test('no bytes make it throw or think for long', () => {
    const whole = Buffer.from(wrappedWords.signed, 'base64');
    for (let at = 0; at < whole.length; at += 1) {
      signedContent(whole.subarray(0, at));
      signedContent(Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ 0xff : byte)));
    }
    expect(signedContent(new Uint8Array(1_000_000).fill(0x30))).toBe(null);
    expect(signedContent(Buffer.from('3080'.repeat(400_000), 'hex'))).toBe(null);
    expect(signedContent(Buffer.from('24800400'.repeat(200_000), 'hex'))).toBe(null);
  });
});

describe('OpenPGP', () => {
  const signature = '-----BEGIN PGP SIGNATURE-----\nVersion: GnuPG v2\n\niQEzBAEBCAAdFiEE\n=abcd\n-----END PGP SIGNATURE-----';
  test.for([
    ['-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\ndone', 'done'],
    ['-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\nHash: SHA1\n\nsnooze 3 days\n\n- -- \nJo', 'snooze 3 days\n\n-- \nJo'],
    ['-----BEGIN PGP SIGNED MESSAGE-----\n\nheard', 'heard'],
    ['-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\nstop', 'stop'],
  ])('the lines around signed words are left out: %j', async ([body = '', text]) => {
    const message = await parsed('text/plain', `${body}\n${signature}`);
    expect(message.text).toBe(text);
    expect(unreadable(message)).toBe(null);
  });

  test('a key below the words is left out, too', async () => {
    const key = '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENBF\n-----END PGP PUBLIC KEY BLOCK-----';
    expect((await parsed('text/plain', `done\n\n${key}`)).text).toBe('done');
  });

  test('an encrypted mail is unreadable, inline and as parts', async () => {
    const armor = '-----BEGIN PGP MESSAGE-----\n\nhQEMA1\n-----END PGP MESSAGE-----';
    expect(unreadable(await parsed('text/plain', armor))).toBe('encrypted');
    const parts = `--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream; name=encrypted.asc\n\n${armor}\n--b--`;
    expect(unreadable(await parsed('multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b', parts))).toBe('encrypted');
    expect(unreadable(await parsed('multipart/mixed; boundary=b', parts))).toBe('encrypted');
  });
});

describe('winmail.dat', () => {
  const tnef = '--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+Ig==\n';
  const named = '--b\nContent-Type: application/octet-stream; name=winmail.dat\n\nx\n';
  test.for([tnef, named])('alone it is unreadable', async (part) => {
    expect(unreadable(await parsed('multipart/mixed; boundary=b', `${part}--b--`))).toBe('winmail');
  });
  test('beside words it is nothing', async () => {
    const message = await parsed('multipart/mixed; boundary=b', `--b\nContent-Type: text/plain\n\ndone\n${tnef}--b--`);
    expect(unreadable(message)).toBe(null);
  });
});

test.for(['', 'done'])('a plain mail with %j is readable', async (text) => expect(unreadable(await parsed('text/plain', text))).toBe(null));
