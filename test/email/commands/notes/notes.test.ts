import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { appliedNowhere, readNote } from '../../../../lib/email/commands/notes/notes.ts';

/** A Wednesday. */
const context = { now: Temporal.ZonedDateTime.from('2026-11-11T10:00[Europe/Paris]'), country: 'FR' };

function inShort(line: string): string | null {
  const note = readNote(line, context);
  if (!note) return null;
  const { type, channel, how, company, person, job, on, promises, interview } = note;
  const plan = promises.map((promise) => `${promise.type} ${promise.type === 'cadence' ? promise.every.count : promise.date}`);
  const named = Object.entries({ company, person, job, on }).flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
  const meeting = interview ? [`interview ${interview.date}${interview.time ? ` ${interview.time.toString().slice(0, 5)}` : ''}`] : [];
  return [`${type}/${channel}${how ? `/${how}` : ''}`, ...named, ...plan, ...meeting].join(' ');
}

describe('notes', () => {
  test.for<readonly [string, string]>([
    ['applied Initech nurse', 'contacted/portal/applied company=Initech job=nurse'],
    ['applied Initech nurse nov 3', 'contacted/portal/applied company=Initech job=nurse on=2026-11-03'],
    ['applied Initech nurse [3 November]', 'contacted/portal/applied company=Initech job=nurse on=2026-11-03'],
    ['Applied to Initech as a nurse yesterday', 'contacted/portal/applied company=Initech job=nurse on=2026-11-10'],
    ['I applied for the welder job at Globex', 'contacted/portal/applied company=Globex job=welder'],
    ['applied initech nurse', 'contacted/portal/applied company=initech job=nurse'],
    ["applied St Mary's Hospital staff nurse", "contacted/portal/applied company=St Mary's Hospital job=staff nurse"],
    ['Applied at Initech, technical writer', 'contacted/portal/applied company=Initech job=technical writer'],
    ['applied Initech', 'contacted/portal/applied company=Initech'],
    // Two capitals are one name.
    ['applied Republic Welding online today', 'contacted/portal/applied company=Republic Welding on=2026-11-11'],
    ['applied Summit Electric for apprentice', 'contacted/portal/applied company=Summit Electric job=apprentice'],
    ['applied Oak Lawn Care yesterday', 'contacted/portal/applied company=Oak Lawn Care on=2026-11-10'],
    ['applied Globex as Welding Inspector', 'contacted/portal/applied company=Globex job=Welding Inspector'],
    ['applied Republic Welding, pipe welder', 'contacted/portal/applied company=Republic Welding job=pipe welder'],
    ['applied Initech nurse by phone', 'contacted/phone/applied company=Initech job=nurse'],
    [
      'I applied to Caterpillar on their website today, for the rotational engineer program',
      'contacted/portal/applied company=Caterpillar job=rotational engineer program',
    ],
    ['I applied to Caterpillar through Indeed', 'contacted/portal/applied company=Caterpillar'],
    ['applied to Globex via Glassdoor as a welder', 'contacted/portal/applied company=Globex job=welder'],
    ['applied to Initech online this morning', 'contacted/portal/applied company=Initech'],
    ['Applied to Initech again', 'contacted/portal/applied company=Initech'],
    ['applied to Initech with my résumé, today', 'contacted/portal/applied company=Initech on=2026-11-11'],
    ['applied to The Home Depot', 'contacted/portal/applied company=The Home Depot'],
    ['Applied to On Semiconductor', 'contacted/portal/applied company=On Semiconductor'],
    ['applied to One Medical as a nurse', 'contacted/portal/applied company=One Medical job=nurse'],
    ['applied to 3M as a technician', 'contacted/portal/applied company=3M job=technician'],
    ['applied to initech', 'contacted/portal/applied company=initech'],
    [
      'messaged Tina Park at Boeing on LinkedIn about the structures job',
      'contacted/message/messaged company=Boeing person=Tina Park job=structures',
    ],
    ['applied to Applied Materials process engineer', 'contacted/portal/applied company=Applied Materials job=process engineer'],
    ['applied to Bank of America teller', 'contacted/portal/applied company=Bank of America job=teller'],
    ['Applied to Walmart stocker position', 'contacted/portal/applied company=Walmart job=stocker'],
    ['just applied to Amazon warehouse associate online', 'contacted/portal/applied company=Amazon job=warehouse associate'],
    ['applied to Boeing in Seattle', 'contacted/portal/applied company=Boeing'],
    ['applied to the University of Graz', 'contacted/portal/applied company=University of Graz'],
    ['applied to the Red Lion, bar job', 'contacted/portal/applied company=Red Lion job=bar job'],
    ['applied to Tesco in Leeds for night shift', 'contacted/portal/applied company=Tesco job=night shift'],
    ['applied Maison Bernachon, Lyon', 'contacted/portal/applied company=Maison Bernachon'],
    ['emailed my CV to Boulangerie du Palais', 'contacted/mail/mailed person=Boulangerie du Palais'],
    ['applied boeing welder', 'contacted/portal/applied company=boeing job=welder'],
    ['applied to Boeing yesterday, for the welding post', 'contacted/portal/applied company=Boeing job=welding on=2026-11-10'],
    ['applied at Initech via their site last night', 'contacted/portal/applied company=Initech on=2026-11-10'],
    ['Applied to Caterpillar last night for the welder job', 'contacted/portal/applied company=Caterpillar job=welder on=2026-11-10'],
    ['applied Globex welder 2 days ago', 'contacted/portal/applied company=Globex job=welder on=2026-11-09'],
    ['applied at Globex for welding post, a week ago', 'contacted/portal/applied company=Globex job=welding on=2026-11-04'],
    ['applied to Acme on Friday for barista', 'contacted/portal/applied company=Acme job=barista on=2026-11-06'],
    ['Applied at Target last week, cashier', 'contacted/portal/applied company=Target job=cashier'],
    ['applied for a job at Costco', 'contacted/portal/applied company=Costco'],
    ['applied to two jobs at Kroger', 'contacted/portal/applied company=Kroger'],
    ['applied to Acme for the second time', 'contacted/portal/applied company=Acme'],
    ["applied @ Trader Joe's for crew member", "contacted/portal/applied company=Trader Joe's job=crew member"],
    ['applied thru indeed to Home Depot', 'contacted/portal/applied company=Home Depot'],
    ['applied to Initech via LinkedIn Easy Apply', 'contacted/portal/applied company=Initech'],
    ['applied with Globex through a friend', 'contacted/portal/applied company=Globex'],
    // Where it was made is no company, in any order.
    ['Applied on Naukri for Business Analyst at Flipmart', 'contacted/portal/applied company=Flipmart job=Business Analyst'],
    ['applied for Business Analyst at Flipmart on Naukri', 'contacted/portal/applied company=Flipmart job=Business Analyst'],
    ['applied at Flipmart on Naukri for Business Analyst', 'contacted/portal/applied company=Flipmart job=Business Analyst'],
    ['applied to Flipmart, Business Analyst, on Naukri', 'contacted/portal/applied company=Flipmart job=Business Analyst'],
    ['Applied to Business Analyst at Flipmart on Naukri', 'contacted/portal/applied company=Flipmart job=Business Analyst'],
    ['Applied via Naukri.com to Flipmart', 'contacted/portal/applied company=Flipmart'],
    ['applied on Seek for forklift driver at Hooli Logistics', 'contacted/portal/applied company=Hooli Logistics job=forklift driver'],
    ['applied through Totaljobs to Globex as a welder', 'contacted/portal/applied company=Globex job=welder'],
    ['applied through Reed.co.uk for accountant at Globex', 'contacted/portal/applied company=Globex job=accountant'],
    ['applied on Foundit for accountant at Globex', 'contacted/portal/applied company=Globex job=accountant'],
    ['applied on the Indeed app for cashier at Costa', 'contacted/portal/applied company=Costa job=cashier'],
    ['applied on the company website for cleaner at Noonan', 'contacted/portal/applied company=Noonan job=cleaner'],
    [
      'applied on the NHS Jobs website for band 5 nurse at Royal Oak Hospital',
      'contacted/portal/applied company=Royal Oak Hospital job=band 5 nurse',
    ],
    ['applied via Michael Page to Globex as controller', 'contacted/portal/applied company=Globex job=controller'],
    ['applied to Globex as controller through Michael Page', 'contacted/portal/applied company=Globex job=controller'],
    ['applied today on Naukri at Globex for QA', 'contacted/portal/applied company=Globex job=QA'],
    ['I have applied on Naukri portal for the post of Accountant at Globex', 'contacted/portal/applied company=Globex job=Accountant'],
    ['applied with a referral at Globex for tester', 'contacted/portal/applied company=Globex job=tester'],
    // Whose website it was may be all that tells the company.
    ['applied on the Globex website for welder', 'contacted/portal/applied company=Globex job=welder'],
    ["applied as a nurse on Initech's careers page", 'contacted/portal/applied company=Initech job=nurse'],
    // Boards employ people as well, and not all that follows "on" is a way.
    ['applied at Seek', 'contacted/portal/applied company=Seek'],
    ['applied to LinkedIn as a recruiter', 'contacted/portal/applied company=LinkedIn job=recruiter'],
    ['applied to Reed for consultant', 'contacted/portal/applied company=Reed job=consultant'],
    [
      'applied to Globex for engineer on the mobile app team',
      'contacted/portal/applied company=Globex job=engineer on the mobile app team',
    ],
    ['applied on Monday at Initech for nurse', 'contacted/portal/applied company=Initech job=nurse on=2026-11-09'],
    ['filled out an application at Kroger', 'contacted/portal/applied company=Kroger'],
    ['put in an application at Kroger', 'contacted/portal/applied company=Kroger'],
    ['messaged Tina Park (Boeing) on linkedin', 'contacted/message/messaged company=Boeing person=Tina Park'],
    ['messaged Tina Park, Boeing, about structures', 'contacted/message/messaged company=Boeing person=Tina Park job=structures'],
    ["dm'd Tina at Boeing on LinkedIn", 'contacted/message/messaged company=Boeing person=Tina'],
    ['LinkedIn message to Tina Park at Boeing', 'contacted/message/messaged company=Boeing person=Tina Park'],
    ['reached out to Tina Park at Boeing on LinkedIn', 'contacted/message/messaged company=Boeing person=Tina Park'],
    [
      'called Tina at Boeing last night about the structures job',
      'contacted/phone/called company=Boeing person=Tina job=structures on=2026-11-10',
    ],
    ['met Tina Park from Boeing at the job fair', 'met/in-person company=Boeing person=Tina Park'],
    ['called Dana at Initech', 'contacted/phone/called company=Initech person=Dana'],
    ['I just called Dana Reyes from Initech', 'contacted/phone/called company=Initech person=Dana Reyes'],
    ['called Initech', 'contacted/phone/called person=Initech'],
    ['called Initech about the nurse job', 'contacted/phone/called person=Initech job=nurse'],
    ['called Dana at Initech on Monday', 'contacted/phone/called company=Initech person=Dana on=2026-11-09'],
    ['left a voicemail for Dana at Initech', 'contacted/phone/voicemail company=Initech person=Dana'],
    ['messaged Dana at Initech on LinkedIn', 'contacted/message/messaged company=Initech person=Dana'],
    ['emailed Dana at Initech', 'contacted/mail/wrote company=Initech person=Dana'],
    ['Bill Kent called he wants me in for a weld test friday 8am', 'they-answered/phone person=Bill Kent interview 2026-11-13 08:00'],
    ['they called she wants me to come in for a trial shift on Saturday', 'they-answered/phone interview 2026-11-14'],
    ['dropped off résumé at Cafe Roma', 'contacted/in-person/in-person company=Cafe Roma'],
    ['Dropped my CV off at Cafe Roma this morning', 'contacted/in-person/in-person company=Cafe Roma'],
    ['met Dana at Initech', 'met/in-person company=Initech person=Dana'],
    ['interviewed at Initech yesterday', 'met/in-person person=Initech on=2026-11-10'],
    ['they called, decide by Friday', 'they-answered/phone until 2026-11-13'],
    ['they called', 'they-answered/phone'],
    ['They called back and want to meet next Wednesday at 2pm', 'they-answered/phone interview 2026-11-18 14:00'],
    ['they called, interview on Friday 10am', 'they-answered/phone interview 2026-11-13 10:00'],
    ['Dana called, wants to see me on Tuesday', 'they-answered/phone person=Dana interview 2026-11-17'],
    [
      'Dana at Initech emailed and invited me to interview on nov 20 at 3pm',
      'they-answered/mail company=Initech person=Dana interview 2026-11-20 15:00',
    ],
    ['heard from Initech, they want to meet Monday at 9', 'they-answered/mail person=Initech interview 2026-11-16 09:00'],
    ['Dana at Initech called, decide by Friday', 'they-answered/phone company=Initech person=Dana until 2026-11-13'],
    ['Dana called, I should call back on the 14th', 'they-answered/phone person=Dana invited 2026-11-14'],
    ['heard from Dana at Initech', 'they-answered/mail company=Initech person=Dana'],
    ['Initech replied: they will decide by dec 4', 'they-answered/mail person=Initech until 2026-12-04'],
  ])('%j: %s', ([line, note]) => expect(inShort(line)).toBe(note));

  test.for([
    '',
    'called',
    'applied',
    'applied nov 3',
    'applied for nurse',
    'applied as a waiter today',
    'applied sunscreen',
    'applied again',
    'Applied to 3 jobs today',
    'applied to several jobs on Indeed',
    'applied some sunscreen',
    'applied to jobs',
    'applied for the warehouse position yesterday',
    'I applied online',
    'applied to another one',
    'applied today',
    'hello world',
    'status',
    'done',
    'called off the interview',
    'should I call Dana?',
    'I have not called Dana at Initech',
    'I will call Dana at Initech',
    'they called, but I did not understand what they wanted from me',
    'Dear Dana, I applied to your company last week and wanted to ask where things stand.',
    'met',
    'They called back and want to meet',
    'They called and do not want to meet on Friday',
    'They called, they want to meet on Monday or Tuesday',
    'They called, want to meet before Friday',
    'They called and want to meet my boss on Friday',
  ])('%j is none', (line) => expect(inShort(line)).toBeNull());
});

test('no line makes it throw', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (line) => readNote(line, context) === null || true));
  const verbs = fc.constantFrom(
    'called',
    'applied',
    'they called',
    'met',
    'at',
    'Initech',
    'nurse',
    'nov 3',
    ',',
    'for',
    'to',
    'Friday',
    'by',
  );
  fc.assert(fc.property(fc.array(verbs, { maxLength: 12 }), (words) => readNote(words.join(' '), context)?.type !== undefined || true));
});

test.for([
  'applied for nurse',
  'applied as a waiter today',
  'applied sunscreen',
  'applied again',
  'Applied to 3 jobs today',
  'I just applied for cook',
  'applied on Naukri',
  'applied on Naukri for Business Analyst',
  'applied via Totaljobs',
  'applied in Noonan for cleaner',
  'I have applied for the post of Accountant in Globex through Naukri',
])('%j: at which company?', (line) => expect(appliedNowhere(line, context)).toBe(true));

test.for([
  'applied',
  'applied nov 3',
  'I applied online today',
  'has Dana applied?',
  'status',
  'applied physics is what I studied and what I love',
])('%j asks for no company', (line) => expect(appliedNowhere(line, context)).toBe(false));

test.for([
  'applied sunblock and went to the beach',
  'applied pressure to the wound',
  'never called',
  'she never emailed me',
  'nobody called',
  'emailed my CV',
])('%j is no note', (line) =>
  expect(readNote(line, { now: Temporal.ZonedDateTime.from('2026-11-03T10:00[Europe/Paris]'), country: 'FR' })).toBeNull(),
);
