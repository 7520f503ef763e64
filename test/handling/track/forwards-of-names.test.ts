/** Forwards whose block shows only the author's name, as in Outlook, or is in another language. */
import { expect, test } from 'vitest';
import { current } from '../../../lib/domain/history.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import { handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const said = 'Dear Jo,\n\nthank you for your application. We will let you know by 20 November.\n\nDana Reyes';

async function applied() {
  const service = await handling('2026-11-02T09:00:00Z');
  const tracking = await service.joins(jo);
  const sends = (id: string, to: string, subject: string, text: string) =>
    service.receives({
      from: jo,
      to: [tracking],
      lines: `From: Jo Doe <${jo}>\nTo: ${to}\nSubject: ${subject}\nMessage-ID: <${id}@example.com>\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`,
    });
  await sends(
    'a',
    'Dana Reyes <dana@initech.example>',
    'Application: Technical writer',
    'Dear Ms Reyes,\n\nplease find my application attached.',
  );
  await sends('b', 'Tom Ek <tom@umbra.example>', 'Application: Driver', 'Dear Mr Ek,\n\nplease find my application attached.');
  service.clockTo('2026-11-05T09:00:00Z');
  const answers = async () =>
    (await Promise.all([...service.scheduled.keys()].map((timelineId) => service.runtime.store.load(userIdOf(timelineId), timelineId))))
      .flatMap((loaded) => (loaded === null ? [] : [current(loaded.history)]))
      .map(({ company, lastReply, plan }) => `${company}${lastReply === null ? '' : ' answered'}${plan === null ? '' : ' until'}`);
  return { forwards: (subject: string, text: string) => sends('f', tracking, subject, text), answers };
}

const outlook = (name: string, subject: string) =>
  `From: ${name}\nSent: Tuesday, November 3, 2026 9:00 AM\nTo: Jo Doe\nSubject: ${subject}\n\n${said}`;

test.for<readonly [what: string, subject: string, text: string]>([
  ['a name and the subject', 'FW: Application: Technical writer', outlook('Dana Reyes', 'RE: Application: Technical writer')],
  ['a name alone', 'FW: Your papers', outlook('Reyes, Dana', 'Your papers')],
  ['another name, under the subject', 'FW: Application: Technical writer', outlook('HR Desk', 'RE: Application: Technical writer')],
  [
    'in Danish',
    'VS: Application: Technical writer',
    `Fra: Dana Reyes\nSendt: 3. november 2026 09:00\nTil: Jo Doe\nEmne: Re: Application: Technical writer\n\n${said}`,
  ],
])('%s finds the conversation', async ([, subject, text]) => {
  const { forwards, answers } = await applied();
  await forwards(subject, text);
  expect(await answers()).toEqual(['Initech answered until', 'Umbra']);
});

const marked = (from: string, date: string, subject: string, to: string) =>
  `---------- Forwarded message ---------\n${from} Dana Reyes <dana@initech.example>\n${date} 3/11/2026 9:00\n${subject} Re: Application: Technical writer\n${to} Jo Doe <${jo}>\n\n\n${said}`;

test.for<readonly [language: string, words: readonly [string, string, string, string]]>([
  ['Hebrew', ['מאת:', 'תאריך:', 'נושא:', 'אל:']],
  ['Hebrew with marks of direction', ['\u202bמאת: \u202a', '\u200fתאריך:', 'נושא:', 'אל:']],
  ['Arabic', ['من:', 'التاريخ:', 'الموضوع:', 'إلى:']],
  ['Vietnamese', ['Từ:', 'Ngày:', 'Chủ đề:', 'Đến:']],
  ['Indonesian', ['Dari:', 'Tanggal:', 'Subjek:', 'Kepada:']],
  ['Thai', ['จาก:', 'วันที่:', 'เรื่อง:', 'ถึง:']],
  ['Estonian', ['Saatja:', 'Kuupäev:', 'Teema:', 'Saaja:']],
  ['Romanian', ['De la:', 'Data:', 'Subiect:', 'Către:']],
  ['Ukrainian', ['Від:', 'Дата:', 'Тема:', 'Кому:']],
  ['Turkish', ['Kimden:', 'Tarih:', 'Konu:', 'Kime:']],
  ['Norwegian', ['Fra:', 'Dato:', 'Emne:', 'Til:']],
  ['Dutch', ['Van:', 'Datum:', 'Onderwerp:', 'Aan:']],
  ['Japanese', ['差出人:', '送信日時:', '件名:', '宛先:']],
])('a block in %s', async ([, words]) => {
  const { forwards, answers } = await applied();
  await forwards('Fwd: Application: Technical writer', marked(...(words as [string, string, string, string])));
  expect(await answers()).toEqual(['Initech answered until', 'Umbra']);
});

test('a name that fits two conversations, under another subject, identifies nobody', async () => {
  const { forwards, answers } = await applied();
  await forwards('FW: Lunch', outlook('Somebody Else', 'Lunch'));
  expect((await answers()).filter((each) => /^(?:Initech|Umbra) answered/.test(each))).toEqual([]);
});
