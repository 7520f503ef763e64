import { describe, expect, test } from 'vitest';
import { clip, namesOf } from '../../../lib/email/wording/names.ts';

const who = (name: string | null, address: string, company: string | null = null) =>
  namesOf({ contact: null, correspondents: [{ name, address }], company });

describe('whom a mail speaks of', () => {
  test.for<readonly [name: string | null, address: string, them: string, full: string]>([
    ['Dana Reyes', 'dana@initech.example', 'Dana', 'Dana Reyes'],
    ['Reyes, Dana', 'dana@initech.example', 'Dana', 'Dana Reyes'],
    ['Dr. Ana Reyes', 'ana@initech.example', 'Dr. Reyes', 'Dr. Ana Reyes'],
    // A title is no first name.
    ['Sister Helen Marsh', 'helen@ward.example', 'Sister Marsh', 'Sister Helen Marsh'],
    ['Matron O’Brien', 'matron@ward.example', 'Matron O’Brien', 'Matron O’Brien'],
    ['Professor Uwe Klein', 'klein@lab.example', 'Professor Klein', 'Professor Uwe Klein'],
    ['MARSH, SISTER HELEN', 'helen@ward.example', 'Sister Marsh', 'Sister Helen Marsh'],
    ['Chef Marco', 'marco@kitchen.example', 'Chef Marco', 'Chef Marco'],
    ['Captain J. Ruiz', 'ruiz@harbour.example', 'Captain Ruiz', 'Captain J. Ruiz'],
    ['Rev. Ama Boateng', 'ama@parish.example', 'Rev. Boateng', 'Rev. Ama Boateng'],
    ['Cherie Fatherly', 'cherie@initech.example', 'Cherie', 'Cherie Fatherly'],
    ['Dana', 'jobs@initech.example', 'Dana', 'Dana'],
    [null, 'dana.reyes@initech.example', 'Dana', 'Dana Reyes'],
    ['dana.reyes@initech.example', 'dana.reyes@initech.example', 'Dana', 'Dana Reyes'],
    // Outlook's address book puts the department behind the name.
    ['Reyes, Dana (Recruitment)', 'dana.reyes@initech.example', 'Dana', 'Dana Reyes'],
    ['Reyes, Dana [HR]', 'dreyes@initech.example', 'Dana', 'Dana Reyes'],
    ['Dana Reyes (she/her)', 'dana@initech.example', 'Dana', 'Dana Reyes'],
    ['Dana Reyes | Talent Acquisition', 'dana@initech.example', 'Dana', 'Dana Reyes'],
    ['Dana Reyes - Recruiting Team Lead', 'dana@initech.example', 'Dana', 'Dana Reyes'],
    ['Mary-Anne Hill-Lee', 'mary@initech.example', 'Mary-Anne', 'Mary-Anne Hill-Lee'],
    // What comes behind a comma is not always the first name.
    ['Dana Reyes, RN', 'dana@initech.example', 'Dana', 'Dana Reyes'],
    ['Dana Reyes, Esq.', 'dana@initech.example', 'Dana', 'Dana Reyes'],
    ['Dana Reyes, PhD, SHRM-CP', 'dana@initech.example', 'Dana', 'Dana Reyes'],
    ['Reyes, Dana, MD', 'dana@initech.example', 'Dana', 'Dana Reyes'],
    ['Kim Lee, Ward Manager', 'kim@ward.example', 'Kim', 'Kim Lee'],
    ['Dr Marsh, Head of Ward', 'marsh@ward.example', 'Dr Marsh', 'Dr Marsh'],
    ['Lee, Kim, Senior Consultant', 'kim@initech.example', 'Kim', 'Kim Lee'],
    ['Cook, Dana', 'dana@initech.example', 'Dana', 'Dana Cook'],
    ['Head, Anthony', 'anthony@initech.example', 'Anthony', 'Anthony Head'],
    ['REYES, DANA', 'dana@initech.example', 'Dana', 'Dana Reyes'],
    ['J. Dana Reyes', 'dana@initech.example', 'Dana', 'J. Dana Reyes'],
    ["'Dana Reyes'", 'dana@initech.example', 'Dana', 'Dana Reyes'],
  ])('%s <%s> is a person: %s', ([name, address, them, full]) => expect(who(name, address)).toMatchObject({ them, full, isPerson: true }));

  test.for<readonly [name: string | null, address: string, company: string | null, them: string]>([
    ['Initech Careers', 'careers@initech.example', 'Initech', 'Initech'],
    ['Initech Careers', 'careers@initech.example', null, 'Initech Careers'],
    [null, 'human.resources@initech.example', null, 'initech.example'],
    [null, 'careers@initech.example', null, 'initech.example'],
    [null, 'info@gmail.com', null, 'info@gmail.com'],
    [null, 'dreyes@initech.example', null, 'dreyes@initech.example'],
    ['Initech', 'no-reply@us.greenhouse-mail.io', 'Initech', 'Initech'],
    ['Initech', 'dana@initech.example', 'Initech', 'Initech'],
    ['Initech - Hiring Team', 'hiring@initech.example', 'Initech', 'Initech'],
    ['Initech Corp (Recruitment)', 'jobs@initech.example', 'Initech', 'Initech'],
  ])('%s <%s> at %s is no person: %s', ([name, address, company, them]) =>
    expect(who(name, address, company)).toMatchObject({ them, isPerson: false }),
  );

  test('nobody is known', () => expect(namesOf({ contact: null, correspondents: [], company: null }).them).toBe('your contact'));
  test('the contact whom the user named comes first', () => {
    const contact = { address: 'lee@initech.example', name: 'Lee Wong' };
    expect(namesOf({ contact, correspondents: [{ address: 'dana@initech.example', name: 'Dana' }], company: null }).them).toBe('Lee');
  });
  test('a name leads nowhere on the web', () => {
    expect(who('Dana https://evil.example', 'eve@x.example').full).toBe('Dana evil.example');
  });
  test('a name stays on one line and ends somewhere', () => {
    const { full } = who(`Eve\r\nBcc: x\u202e ${'long '.repeat(40)}`, 'eve@x.example');
    expect(full).toMatch(/^Eve Bcc: x long/);
    expect(Array.from(full).length).toBeLessThanOrEqual(40);
  });
});

test.for<readonly [text: string, length: number, clipped: string]>([
  ['Dana Reyes', 10, 'Dana Reyes'],
  ['Dana Reyes', 8, 'Dana…'],
  ['Featherstonehaugh', 9, 'Feathers…'],
  ['🙂🙂🙂🙂', 3, '🙂🙂…'],
])('"%s" in %i characters is "%s"', ([text, length, clipped]) => expect(clip(text, length)).toBe(clipped));
