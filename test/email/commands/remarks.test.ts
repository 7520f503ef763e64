/** Remarks that people type to us. We obey the clear ones, and ask about the others with the likeliest words as answers. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../lib/email/commands/read-answer.ts';

/** A Wednesday. */
const context = {
  now: Temporal.ZonedDateTime.from('2026-11-11T10:00[Europe/Paris]'),
  country: 'FR',
  correspondentNames: ['Dana Reyes', 'Dana', 'Initech'],
  isAsked: false,
  anyTitle: true,
};
const read = (typed: string, changes: Partial<typeof context> = {}) =>
  readAnswer({ typed, subject: 'Re: Dana Reyes, Initech', hadQuote: true }, { ...context, ...changes });
const commandsIn = (typed: string, changes: Partial<typeof context> = {}) => {
  const answer = read(typed, changes);
  return answer.type === 'commands' ? answer.commands : answer.type;
};

test.for<readonly [typed: string, ...candidates: string[]]>([
  ['ok will do tomorrow', 'remind me tomorrow', 'not yet, tomorrow'],
  ["I'll do it on Monday", 'remind me on Monday', 'not yet, on Monday'],
  ['will call her on Friday', 'remind me on Friday', 'not yet, on Friday'],
  ['next week please', 'remind me next week', 'not yet, next week'],
  ['tomorrow pls', 'remind me tomorrow', 'not yet, tomorrow'],
  ["I'm not interested anymore", 'withdrew', 'stop'],
  ['no longer interested', 'withdrew', 'stop'],
  ['I took another job', 'hired', 'withdrew'],
  ['accepted another position', 'hired', 'withdrew'],
  ['I found something else', 'hired', 'withdrew'],
  ['turned down', 'rejected', 'declined'],
  ['no news', 'stop', 'rejected', 'snooze 1 week'],
  ['ghosted', 'stop', 'rejected', 'snooze 1 week'],
  ['They ghosted me.', 'stop', 'rejected', 'snooze 1 week'],
  ['I have heard nothing further.', 'stop', 'rejected', 'snooze 1 week'],
  ['not heard owt', 'stop', 'rejected', 'snooze 1 week'],
  ['heard nowt from them', 'stop', 'rejected', 'snooze 1 week'],
  ['still waiting for revert from her', 'stop', 'rejected', 'snooze 1 week'],
  ['No word as yet.', 'stop', 'rejected', 'snooze 1 week'],
  ['still nothing', 'stop', 'rejected', 'snooze 1 week'],
  ['no reply yet', 'stop', 'rejected', 'snooze 1 week'],
  ['busy this week', 'snooze next week', 'later'],
  ['got a job!', 'hired', 'withdrew'],
  ['I found work elsewhere', 'hired', 'withdrew'],
  ['started a new job', 'hired', 'withdrew'],
  ['finally got a job somewhere else', 'hired', 'withdrew'],
  ['landed a new role', 'hired', 'withdrew'],
  ['I start a new job on Monday', 'hired', 'withdrew'],
  ["I'm going with another company", 'hired', 'withdrew'],
  ["I've lost interest in this one", 'withdrew', 'stop'],
  ["it's not for me", 'withdrew', 'stop'],
  ["don't want it anymore", 'withdrew', 'stop'],
  ["I'll take it", 'hired', 'offer'],
  ['I said yes', 'hired', 'offer'],
  ["I'll say no to them", 'declined', 'later'],
  ["didn't get an interview", 'rejected', 'later', 'stop'],
  ["don't stop", 'go on', 'later'],
  ["I haven't done it yet", 'later', 'snooze 3 days', 'done'],
  ["she says it's not looking good", 'heard', 'in process', 'rejected'],
  ["Henrik says I'm out", 'heard', 'in process', 'rejected'],
  ["sure thing, I'll write tomorrow", 'remind me tomorrow', 'not yet, tomorrow'],
  ["I'll phone them this afternoon", 'remind me this afternoon', 'done', 'later'],
  ['Will reply tonight only', 'remind me tonight', 'done', 'later'],
  ['will do this evening', 'remind me this evening', 'done', 'later'],
  ['call her tomorrow itself', 'remind me tomorrow', 'not yet, tomorrow'],
  ['will answer her tomorrow morning', 'remind me tomorrow morning', 'not yet, tomorrow morning'],
  ['call them on Friday', 'remind me on Friday', 'not yet, on Friday'],
  ['doing it on thursday', 'remind me on thursday', 'not yet, on thursday'],
])('%j is asked about, the likeliest word first', ([typed, ...candidates]) =>
  expect(read(typed)).toMatchObject({ type: 'unclear', candidates }),
);

test.for([
  ...['ghosted', 'no reply', 'no news', 'No word from Dana so far', 'nothing back yet', "I think I've been ghosted", 'Dana ghosted me'],
  ...["they haven't replied to my email", 'never got an answer', "I haven't heard anything from Initech yet", 'Dana went silent'],
  ...[
    'total radio silence',
    'still waiting for a reply',
    'got ghosted by Initech',
    'Hi, unfortunately no response yet, thanks',
    'Heard nothing.',
  ],
  ...['no feedback after the interview', "she didn't even respond", 'zero replies'],
  'not a peep',
  'Not a peep from Dana',
  'no luck so far',
  'no luck',
  'they left me hanging',
  'she left me on read',
  'nothing but silence',
  'nada',
  'still waiting on Dana',
  ...[
    'not rejected, just waiting',
    'no offer yet',
    'not hired yet',
    "didn't hear anything",
    'not turned down, still waiting',
    'neither yes nor no',
  ],
  ...['they ghosted me I think', 'ghosted me', "think they've ghosted me", 'no interview yet', 'no decision so far', 'not interviewed yet'],
  ...['never called', 'nobody called', 'she never emailed me', "haven't been rejected yet"],
])('%j says that nothing came', (typed) => expect(read(typed)).toMatchObject({ type: 'unclear', noNews: true }));

test.for([
  ...[
    'no',
    'nothing',
    'waiting for them until Friday',
    'no answer, I left a voicemail',
    'I have not heard the question',
    'no news is good news',
  ],
  ...['no reply needed', 'they called', 'Did they ghost me?', "I didn't get the job", 'they got back to me', 'never mind'],
  'no luck, they rejected me',
  'still waiting for the bus',
  ...[
    'no offer from them, they hired someone else',
    'no interview',
    'not rejected by Globex',
    'rejected, not hired',
    'never mind the offer',
  ],
])('%j does not', (typed) => expect(read(typed)).not.toHaveProperty('noNews'));

test.for<readonly [typed: string, command: object]>([
  ['Talked to Dana, she says they liked me', { type: 'ReportReply', promises: [] }],
  ['spoke with Dana, she thinks it looks good', { type: 'ReportReply', promises: [] }],
  ['who are you?', { type: 'ShowPrivacy' }],
  ['What is this?', { type: 'ShowPrivacy' }],
  ["what's next for me?", { type: 'ShowStatus' }],
  ['where do I stand?', { type: 'ShowStatus' }],
  ['followed up by phone', { type: 'ReportContact', how: 'called' }],
  ['I followed up on LinkedIn', { type: 'ReportContact', how: 'messaged' }],
  ['followed up with Dana by e-mail', { type: 'MarkDone' }],
])('%j is obeyed', ([typed, command]) => expect(commandsIn(typed)).toEqual([command]));

test.for([
  ...[
    'should I stop?',
    'what happens next?',
    'so what do I do now?',
    'shall I call them?',
    'when should I follow up?',
    'should i withdraw',
  ],
  ...['do I need to do anything?', 'is it too early to call?', 'how long should I wait?', 'what should I write?', 'can I call Dana?'],
])('%j asks what comes next', (typed) => expect(read(typed)).toMatchObject({ type: 'unclear', nextAsked: true }));

test.for([
  ...[
    'they should call me',
    'Should be done soon',
    'what do they pay?',
    'can you call me?',
    'I should call them',
    'how do I get to the office?',
  ],
  ...['what is the salary?', 'is it far?', 'when do they open?'],
])('%j does not', (typed) => expect(read(typed)).not.toHaveProperty('nextAsked'));

test.for<readonly [typed: string, command: object]>([
  ["Dana says I'm on the shortlist", { type: 'ReportReply', promises: [] }],
  ["Henrik says I'm on the shortlist", { type: 'ReportReply', promises: [] }],
  ['she told me I made it to the next round', { type: 'ReportReply', promises: [] }],
  ['they said I am a strong candidate', { type: 'ReportReply', promises: [] }],
  ['just got off the phone with Dana', { type: 'ReportContact', how: 'called' }],
  ['had a quick call with Dana', { type: 'ReportContact', how: 'called' }],
  ['left them a message by phone', { type: 'ReportContact', how: 'voicemail' }],
  ['left a voicemail for Dana', { type: 'ReportContact', how: 'voicemail' }],
  ['who is behind this service?', { type: 'ShowPrivacy' }],
  ['is this a scam?', { type: 'ShowPrivacy' }],
  ['who am I talking to?', { type: 'ShowPrivacy' }],
  ['they went with someone else', { type: 'ReportOutcome', outcome: 'rejected', decideBy: null }],
])('%j is obeyed in answer to a mail', ([typed, command]) => expect(commandsIn(typed, { anyTitle: true })).toEqual([command]));

test('an offer with a day is an offer, whoever it is from', () => {
  expect(commandsIn('they offered me the job!! need to answer by 20 nov')).toEqual([
    { type: 'ReportOutcome', outcome: 'offer', decideBy: Temporal.PlainDate.from('2026-11-20') },
  ]);
  expect(commandsIn('Bouillet offered me the job!! need to answer by 20 nov')).not.toContainEqual(
    expect.objectContaining({ type: 'ReportReply' }),
  );
});

test.for(['Talked to Sam, she says they liked me', 'Talked to Dana about the weather', 'who are you hiring?', 'what is this job?'])(
  '%j is not obeyed',
  (typed) => expect(typeof commandsIn(typed)).toBe('string'),
);

test.for<readonly [typed: string, date: string, time: string]>([
  ['2nd interview thu 3pm', '2026-11-12', '15:00:00'],
  ['third interview on Friday at 10', '2026-11-13', '10:00:00'],
  ['final interview friday 9am', '2026-11-13', '09:00:00'],
  ['final round interview Monday 10am', '2026-11-16', '10:00:00'],
  ['second round on thursday at 11', '2026-11-12', '11:00:00'],
  ['teams interview tomorrow 9:30', '2026-11-12', '09:30:00'],
  ['2nd round panel interview wed 2pm', '2026-11-18', '14:00:00'],
  ['trial shift on friday at 6am', '2026-11-13', '06:00:00'],
])('%j is an interview', ([typed, date, time]) => {
  const [command] = commandsIn(typed);
  expect(command).toMatchObject({ type: 'SetInterview' });
  expect(JSON.parse(JSON.stringify(command))).toMatchObject({ date, time });
});

test.for<readonly [typed: string, until: object]>([
  ['wednesday evening', { type: 'date', date: '2026-11-18', time: '18:00:00' }],
  ['tomorrow evening', { type: 'date', date: '2026-11-12', time: '18:00:00' }],
  ['friday in the afternoon', { type: 'date', date: '2026-11-13', time: '14:00:00' }],
  ['snooze until tomorrow morning', { type: 'date', date: '2026-11-12', time: '08:00:00' }],
  ['snooze until 3pm', { type: 'date', date: '2026-11-11', time: '15:00:00' }],
  ['remind me at 17:30', { type: 'date', date: '2026-11-11', time: '17:30:00' }],
  ['remind me later today', { type: 'instant', at: '2026-11-11T12:00:00Z' }],
  ['snooze until 9 tonight', { type: 'date', date: '2026-11-11', time: '21:00:00' }],
  ['remind me this evening', { type: 'date', date: '2026-11-11', time: '18:00:00' }],
  ['remind me at noon', { type: 'date', date: '2026-11-11', time: '12:00:00' }],
  ['snooze until tonight', { type: 'date', date: '2026-11-11', time: '20:00:00' }],
  ['snooze 2 hours', { type: 'instant', at: '2026-11-11T11:00:00Z' }],
  ['remind me in half an hour', { type: 'instant', at: '2026-11-11T09:30:00Z' }],
  ['snooze 90 minutes', { type: 'instant', at: '2026-11-11T10:30:00Z' }],
])('%j waits until then', ([typed, until]) => expect(JSON.parse(JSON.stringify(commandsIn(typed)))).toEqual([{ type: 'Snooze', until }]));

test.for(['snooze until 9am', 'snooze 0 hours', 'snooze 3 minutes', 'snooze 40 hours', 'this evening was nice', 'evening'])(
  '%j waits for no hour',
  (typed) => expect(typeof commandsIn(typed)).toBe('string'),
);

describe('a bare place', () => {
  const noTimeline = { correspondentNames: [], anyTitle: false };
  test.for<readonly [typed: string, timeZone: string]>([
    ['Chicago', 'America/Chicago'],
    ['New York', 'America/New_York'],
    ['Chicago, IL', 'America/Chicago'],
    ['Los Angeles CA', 'America/Los_Angeles'],
    ["I'm in Chicago", 'America/Chicago'],
    ["thanks, I'm in Chicago", 'America/Chicago'],
    ['we live in Berlin', 'Europe/Berlin'],
    ['EST', 'America/New_York'],
    ['Central time', 'America/Chicago'],
    ['based in London, UK', 'Europe/London'],
    ['Hi! Mumbai\nJo', 'Asia/Kolkata'],
    ['Based in Portland, Oregon', 'America/Los_Angeles'],
    ['Kanpur', 'Asia/Kolkata'],
    ['Frankfurt am Main', 'Europe/Berlin'],
    ['Newcastle NSW', 'Australia/Sydney'],
    ["I'm on Pacific time", 'America/Los_Angeles'],
    ['nr Leeds', 'Europe/London'],
    ['Bay Area', 'America/Los_Angeles'],
    ['living in Lagos, Nigeria', 'Africa/Lagos'],
    ['My nearest city is Wuppertal', 'Europe/Berlin'],
    ['I live just outside Boston', 'America/New_York'],
    ["I'm in Reading", 'Europe/London'],
  ])('%j sets the clock, where no timeline is spoken of', ([typed, timeZone]) =>
    expect(commandsIn(typed, noTimeline)).toEqual([{ type: 'SetTimeZone', timeZone }]),
  );

  test('in an answer about a timeline it is not understood', () => expect(commandsIn('Chicago')).toBe('not-understood'));

  test.for([
    'Thanks!\nJordan',
    'Thanks\nNancy',
    'thanks, Nancy',
    'Reading',
    'Split',
    'Mobile',
    'hello\n\nParis',
    'Springfield',
    'Hamilton',
    'Newcastle',
    'a place in the sun',
    'Nice',
  ])('%j sets nothing', (typed) => expect(typeof commandsIn(typed, noTimeline)).toBe('string'));
});

test.for(['yes please', "yes, I'm sure", 'sure', 'Yes, definitely!', 'of course', 'go ahead', 'yes, please do'])(
  '%j says yes to an open question',
  (typed) => {
    expect(commandsIn(typed, { isAsked: true })).toEqual([{ type: 'AnswerQuestion', yes: true }]);
    expect(typeof commandsIn(typed)).toBe('string');
  },
);

test.for<readonly [typed: string, command: object]>([
  ['assessment by friday', { type: 'SetAssessment', dueOn: '2026-11-13' }],
  ['test due nov 20', { type: 'SetAssessment', dueOn: '2026-11-20' }],
  ['take home due Monday', { type: 'SetAssessment', dueOn: '2026-11-16' }],
  ['the coding challenge is due on 18 November', { type: 'SetAssessment', dueOn: '2026-11-18' }],
  ['they sent me a case study due tomorrow', { type: 'SetAssessment', dueOn: '2026-11-12' }],
  ['every 2 weeks', { type: 'SetCadence', days: 14 }],
  ['remind me every other week', { type: 'SetCadence', days: 14 }],
  ['every month', { type: 'SetCadence', days: 30 }],
  ['every other friday', { type: 'SetCadence', days: 14, weekday: 5 }],
  ['remind me every Monday', { type: 'SetCadence', days: 7, weekday: 1 }],
  ['every second tuesday please', { type: 'SetCadence', days: 14, weekday: 2 }],
  ['every 10 days please', { type: 'SetCadence', days: 10 }],
  ['note they use Rust, ask about nights', { type: 'AddNote', text: 'they use Rust, ask about nights' }],
  ['Note: pension after 3 months', { type: 'AddNote', text: 'pension after 3 months' }],
])('%j is kept', ([typed, command]) => expect(JSON.parse(JSON.stringify(commandsIn(typed)))).toEqual([command]));

test.for(['every day', 'every hour', 'every time they call', 'note', 'note that', 'assessment', 'test by somebody', 'the test was hard'])(
  '%j is none of these',
  (typed) => expect(typeof commandsIn(typed)).toBe('string'),
);

test.for([
  ['on hold until april', '2027-04-01'],
  ['On hold till January 15', '2027-01-15'],
  ['the position is on hold until april', '2027-04-01'],
  ['hiring freeze until march', '2027-03-01'],
  ['they put it on hold until Q2', '2027-04-01'],
])('%j is on hold until %s', ([typed = '', until]) =>
  expect(commandsIn(typed)).toEqual([
    { type: 'ReportOutcome', outcome: 'on-hold', decideBy: null, until: Temporal.PlainDate.from(until ?? '') },
  ]),
);

test.for(['on hold until they know', 'on hold until further notice'])('%j names no day', (typed) =>
  expect(commandsIn(typed)).not.toEqual([expect.objectContaining({ until: expect.anything() })]),
);
