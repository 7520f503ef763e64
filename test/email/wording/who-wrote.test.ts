import { describe, expect, test } from 'vitest';
import { newTimeline, type Timeline } from '../../../lib/domain/timeline.ts';
import { spokenOf, writerOf } from '../../../lib/email/wording/who-wrote.ts';

const kim = { address: 'kim.lee@initech.example', name: 'Kim Lee' };
const withKim: Timeline = { ...newTimeline, correspondents: [kim], company: 'Initech' };

describe('who wrote', () => {
  test.for<readonly [name: string | null, address: string, says: string | null]>([
    ['Kim Lee', 'kim.lee@initech.example', 'Kim'],
    [null, 'kim.lee@initech.example', 'Kim'],
    ['KIM LEE', 'k@initech.example', 'Kim'],
    ['Lee, Kim', 'kim@home.example', 'Kim'],
    ['Kim Park', 'kim.park@initech.example', 'Kim Park'],
    ['Shah, Priya (HR)', 'p.shah@initech.example', 'Priya Shah'],
    [null, 'priya.shah@initech.example', 'Priya Shah'],
    ['Initech Talent Team', 'talent@initech.example', 'Initech'],
    [null, 'hr@initech.example', 'Initech'],
    ['Workday', 'initech@myworkday.com', 'Initech'],
  ])('%s <%s> is %s', ([name, address, says]) => expect(spokenOf({ name, address }, withKim)).toBe(says));

  test('no name is sure: a desk behind a recruiter, or where no company is known', () => {
    const desk = { name: null, address: 'jobs@lowe.example' };
    expect(spokenOf(desk, { ...withKim, via: 'recruiter' })).toBeNull();
    expect(spokenOf(desk, { ...withKim, company: null })).toBeNull();
  });

  test.for<readonly [person: string | undefined, says: string]>([
    [undefined, 'Kim'],
    ['Kim', 'Kim'],
    ['Kim Lee', 'Kim'],
    ['Priya', 'Priya'],
  ])('the user says that %s answered', ([person, says]) =>
    expect(writerOf({ from: null, ...(person !== undefined && { person }) }, withKim)).toBe(says),
  );
});
