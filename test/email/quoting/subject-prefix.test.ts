import { describe, expect, test } from 'vitest';
import { readKind } from '../../../lib/email/kind/read-kind.ts';
import { bareSubject, hasSubjectPrefix, isForwardSubject, isReplySubject } from '../../../lib/email/quoting/subject-prefix.ts';

describe('what mail programs put before a subject', () => {
  test.for<readonly [subject: string, bare: string, reply: boolean]>([
    ['Re: Nurse', 'Nurse', true],
    ['RE[2]: Nurse', 'Nurse', true],
    ['AW: WG: Nurse', 'Nurse', true],
    ['Odp: Nurse', 'Nurse', true],
    ['Ynt: Nurse', 'Nurse', true],
    ['YNT: İLT: Hemşire', 'Hemşire', true],
    ['回复：护士', '护士', true],
    ['答复: 转发: 护士', '护士', true],
    ['返信: 看護師', '看護師', true],
    ['회신: 간호사', '간호사', true],
    ['RIF: R: Infermiere', 'Infermiere', true],
    ['RE : Infirmière', 'Infirmière', true],
    ['RE\u00a0: Infirmière', 'Infirmière', true],
    ['Antwort: Pflegefachkraft', 'Pflegefachkraft', true],
    ['VS: VL: Sairaanhoitaja', 'Sairaanhoitaja', true],
    ['SV: Sykepleier', 'Sykepleier', true],
    ['RES: Enfermeira', 'Enfermeira', true],
    ['Vá: Ápolónő', 'Ápolónő', true],
    ['VÁ: ÁPOLÓNŐ', 'ÁPOLÓNŐ', true],
    ['Re: Asistent medical', 'Asistent medical', true],
    ['ΑΠ: ΠΡΘ: Νοσηλευτής', 'Νοσηλευτής', true],
    ['απ: Νοσηλευτής', 'Νοσηλευτής', true],
    ['НА: Медсестра', 'Медсестра', true],
    ['Відп: Медсестра', 'Медсестра', true],
    ['\u200f\u200fתגובה: אחות', 'אחות', true],
    ['رد: ممرض', 'ممرض', true],
    ['TL: Y tá', 'Y tá', true],
    ['ตอบ: พยาบาล', 'พยาบาล', true],
    ['Bls: Perawat', 'Perawat', true],
    ['Odg: Medicinska sestra', 'Medicinska sestra', true],
    ['Re^2: Nurse', 'Nurse', true],
    ['Re(3): Nurse', 'Nurse', true],
    ['[EXTERNAL] Re: Nurse', 'Nurse', true],
    ['[EXT] RE: [jobs] Re: Nurse', 'Nurse', true],
    ['Fwd: Re: Nurse', 'Nurse', false],
    ['RV: Enfermera', 'Enfermera', false],
    ['TR: Infirmière', 'Infirmière', false],
    ['I: Infermiere', 'Infermiere', false],
    ['PD: Pielęgniarka', 'Pielęgniarka', false],
    ['Doorst: Verpleegkundige', 'Verpleegkundige', false],
    ['VB: Sjuksköterska', 'Sjuksköterska', false],
    ['ENC: Enfermeira', 'Enfermeira', false],
    ['Továbbítás: Ápolónő', 'Ápolónő', false],
    ['轉寄: 護士', '護士', false],
    ['転送：看護師', '看護師', false],
    ['הועבר: אחות', 'אחות', false],
    ['إعادة توجيه: ممرض', 'ممرض', false],
    ['ส่งต่อ: พยาบาล', 'พยาบาล', false],
    ['FW:Nurse', 'Nurse', false],
  ])('"%s" is "%s"', ([subject, bare, reply]) => {
    expect(bareSubject(subject)).toBe(bare);
    expect(hasSubjectPrefix(subject)).toBe(true);
    expect(isReplySubject(subject)).toBe(reply);
  });
  test.for([
    'Nurse',
    'Research assistant: Nurse',
    'Treatment: nurse',
    'Reply: Nurse',
    'Ref: 4711',
    'Ref: Nurse',
    'Vacancy: Nurse',
    'Résumé: Nurse',
    'AWS: Engineer',
    'TRS-80: restorer',
    'Director: Nurse',
    '[jobs] Nurse',
    '[EXTERNAL] Nurse: night shift',
    '回复您的职位：护士',
    'Ответственный: менеджер',
    'Νοσηλευτής: ΑΠ',
    '',
  ])('"%s" has none', (subject) => {
    expect(bareSubject(subject)).toBe(subject);
    expect(hasSubjectPrefix(subject)).toBe(false);
    expect(isReplySubject(subject)).toBe(false);
  });
  test.for<readonly [subject: string, forwards: boolean]>([
    ['Fwd: Nurse', true],
    ['WG: AW: Nurse', true],
    ['VS: Nurse', true],
    ['Re: Fwd: Nurse', false],
    ['Forward: Nurse', false],
  ])('"%s" forwards: %s', ([subject, forwards]) => expect(isForwardSubject(subject)).toBe(forwards));
});

describe('whatever the language, an answer to an application is no application', () => {
  const readAs = (subject: string) =>
    readKind({
      subject,
      text: 'Thursday suits me. Kind regards, Jo',
      answered: '',
      recipients: [{ address: 'dana@initech.example', name: 'Dana Reyes' }],
      attachments: [],
      isReply: false,
      timeline: null,
    });

  test.for(['Ynt', 'VS', 'RIF', '回复', 'AW', 'SV', 'Odp', 'ΑΠ', 'Antw', '返信'])('%s: Application: Editor', (prefix) => {
    expect(readAs(`${prefix}: Application: Editor`)).toEqual(readAs('Re: Application: Editor'));
    expect(readAs(`${prefix}: Application: Editor`)).not.toEqual(readAs('Application: Editor'));
  });
});
