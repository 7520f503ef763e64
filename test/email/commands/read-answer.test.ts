import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Command, ReadAnswer } from '../../../lib/domain/commands.ts';
import { commandWords } from '../../../lib/email/commands/command-words.ts';
import { readAnswer } from '../../../lib/email/commands/read-answer.ts';
import { ownTime } from '../../support/own-time.ts';

/** A Wednesday. */
const now = Temporal.ZonedDateTime.from('2026-11-11T10:00[Europe/Paris]');
const context = { now, country: 'FR', correspondentNames: ['Dana Reyes', 'José Álvarez'], isAsked: false };

const read = (typed: string, subject = 'Re: Dana Reyes, Initech: follow up', hadQuote = false): ReadAnswer =>
  readAnswer({ typed, subject, hadQuote }, context);

/** An answer, shortened as far as it can be without looking like another one. */
function inShort(answer: ReadAnswer): string {
  return answer.type === 'commands' ? answer.commands.map(commandInShort).join(', ') : answer.type;
}

function commandInShort(command: Command): string {
  switch (command.type) {
    case 'ReportContact':
      return command.how;
    case 'Snooze':
      return `Snooze ${Object.values(command.until)
        .slice(1)
        .filter((part) => part !== null)
        .join(' ')} ${command.until.type}`;
    case 'ReportReply':
      return [
        'heard',
        ...command.promises.map((plan) =>
          plan.type === 'cadence' ? `${plan.every.count} ${plan.every.unit}` : `${plan.type} ${plan.date}`,
        ),
      ].join(' ');
    case 'ReportOutcome':
      return [command.outcome, command.decideBy].filter((part) => part !== null).join(' ');
    case 'SetInterview':
      return ['interview', command.date, command.time?.toString().slice(0, 5)].filter((part) => part != null).join(' ');
    case 'ShowHelp':
      return command.all ? 'ShowHelp all' : 'ShowHelp';
    case 'Correct':
      return `set ${JSON.stringify(command.change)}`;
    default:
      return [command.type, ...Object.values(command).slice(1)].filter((part) => part !== null).join(' ');
  }
}

type Row = readonly [typed: string, meaning: string];
const understood: readonly Row[] = [
  // done
  ['done', 'MarkDone'],
  ['Done.', 'MarkDone'],
  ['DONE!!', 'MarkDone'],
  ['done ✅', 'MarkDone'],
  ['ok, done, thanks!', 'MarkDone'],
  ['Done, thanks for the reminder!', 'MarkDone'],
  ['done already', 'MarkDone'],
  ['Already done', 'MarkDone'],
  ["It's done", 'MarkDone'],
  ['it’s done :)', 'MarkDone'],
  ['all done, thank you so much', 'MarkDone'],
  ['I did it', 'MarkDone'],
  ['did it this morning', 'MarkDone'],
  ['sent it', 'MarkDone'],
  ['Sent!', 'MarkDone'],
  ['I just sent it', 'MarkDone'],
  ['email sent', 'MarkDone'],
  ['I have written to her', 'MarkDone'],
  ['I’ve just emailed Dana', 'MarkDone'],
  ['I wrote to Dana yesterday', 'MarkDone'],
  ['followed up', 'MarkDone'],
  ['I followed up with Dana', 'MarkDone'],
  ['thank-you sent', 'MarkDone'],
  ['sent her a thank you note', 'MarkDone'],
  ['yes, done', 'MarkDone'],
  ['Hi Tactful, done', 'MarkDone'],
  ['Hi,\n\ndone\n\nThanks,\nJo', 'MarkDone'],
  ['done\n\nSent from my iPhone', 'MarkDone'],
  ['done\n-- \nJo Smith\nStop the war', 'MarkDone'],
  ['I replied to her', 'MarkDone'],
  // called, voicemail, messaged
  ['called', 'called'],
  ['Called.', 'called'],
  ['I called', 'called'],
  ['I called her this morning', 'called'],
  ['called Dana', 'called'],
  ['Called Ms. Reyes today', 'called'],
  ['phoned them', 'called'],
  ['rang the hospital', 'called'],
  ['gave her a call', 'called'],
  ['I gave José a ring', 'called'],
  ['called and spoke to her', 'called'],
  ['voicemail', 'voicemail'],
  ['left a voicemail', 'voicemail'],
  ['I left her a message', 'voicemail'],
  ['called, left a message', 'voicemail'],
  ['Called but no answer', 'voicemail'],
  ['I just called her, left a voice mail', 'voicemail'],
  ['messaged', 'messaged'],
  ['messaged her on LinkedIn', 'messaged'],
  ['sent her a LinkedIn message', 'messaged'],
  ['texted Dana', 'messaged'],
  // snooze
  ['snooze 3 days', 'Snooze 3 days'],
  ['Snooze 3 days.', 'Snooze 3 days'],
  ['snooze three days please', 'Snooze 3 days'],
  ['snooze 2 weeks', 'Snooze 14 days'],
  ['snooze for two weeks', 'Snooze 14 days'],
  ['snooze a fortnight', 'Snooze 14 days'],
  ['snooze 2w', 'Snooze 14 days'],
  ['snooze 10d', 'Snooze 10 days'],
  ['snooze a week', 'Snooze 7 days'],
  ['snooze 1 month', 'Snooze 30 days'],
  ['snooze 5 business days', 'Snooze 5 weekdays'],
  ['postpone it for a few days', 'Snooze 3 days'],
  ['later', 'Snooze 3 weekdays'],
  ['later pls', 'Snooze 3 weekdays'],
  ['Remind me later, thanks', 'Snooze 3 weekdays'],
  ['wait until Monday', 'Snooze 2026-11-16 date'],
  ['wait a week', 'Snooze 7 days'],
  ['please wait till monday', 'Snooze 2026-11-16 date'],
  ['remind me next Tuesday', 'Snooze 2026-11-17 date'],
  ['remind me tomorrow', 'Snooze 2026-11-12 date'],
  ['remind me tomorrow at 8', 'Snooze 2026-11-12 08:00:00 date'],
  ['remind me in 10 days', 'Snooze 10 days'],
  ['remind me again in ten days', 'Snooze 10 days'],
  ['remind me about this in 2 weeks', 'Snooze 14 days'],
  ['remind me next week', 'Snooze 5 days'],
  ['Please remind me on the 20th', 'Snooze 2026-11-20 date'],
  ['in 2 weeks', 'Snooze 14 days'],
  ['In two weeks please', 'Snooze 14 days'],
  ['snooze until dec 4', 'Snooze 2026-12-04 date'],
  ['snooze until 4/12', 'Snooze 2026-12-04 date'],
  ['snooze until 4 December 2026', 'Snooze 2026-12-04 date'],
  ['snooze until jan 5', 'Snooze 2027-01-05 date'],
  ['snooze till fri', 'Snooze 2026-11-13 date'],
  ['not now, in 3 days', 'Snooze 3 days'],
  ['later: in 3 days', 'Snooze 3 days'],
  // stop
  ['stop', 'Stop'],
  ['STOP', 'Stop'],
  ['Stop.', 'Stop'],
  ['please stop', 'Stop'],
  ['stop it', 'Stop'],
  ['stop please, thanks', 'Stop'],
  ['ok stop', 'Stop'],
  ['stop this one', 'Stop'],
  ['stop reminding me about this', 'Stop'],
  ['stop all', 'StopAll'],
  ['Stop all reminders', 'StopAll'],
  ['stop everything please', 'StopAll'],
  ['unsubscribe', 'StopAll'],
  ['Unsubscribe me', 'StopAll'],
  // heard, with and without a plan
  ['heard', 'heard'],
  ['heard back', 'heard'],
  ['I heard from Dana', 'heard'],
  ['Dana replied', 'heard'],
  ['she has replied', 'heard'],
  ['they called me back', 'heard'],
  ['they answered yesterday', 'heard'],
  ['got an answer', 'heard'],
  ['I got a reply from them', 'heard'],
  ['heard, they decide by Dec 4', 'heard until 2026-12-04'],
  ['Heard! They’ll decide by 4 December.', 'heard until 2026-12-04'],
  ["she'll get back to me by Friday", 'heard until 2026-11-13'],
  ['they said they will let me know next week', 'heard until 2026-11-20'],
  ['they need until the end of the month', 'heard until 2026-11-30'],
  ['not yet, dec 11', 'heard until 2026-12-11'],
  ['Not yet, they need until dec 11', 'heard until 2026-12-11'],
  ['they decide friday', 'heard until 2026-11-13'],
  ['decision by Dec 4', 'heard until 2026-12-04'],
  ['they called, decide by Friday', 'heard until 2026-11-13'],
  ['call back on the 14th', 'heard invited 2026-11-14'],
  ['they said call on friday', 'heard invited 2026-11-13'],
  ['she wants me to call again in two weeks', 'heard invited 2026-11-25'],
  ['they want me to check back on Dec 14', 'heard invited 2026-12-14'],
  ['she said to call again next Tuesday', 'heard invited 2026-11-17'],
  ['they said check in every other week', 'heard 2 weeks'],
  ['heard, done', 'heard, MarkDone'],
  // outcomes
  ['in process', 'in-process'],
  ['still in process', 'in-process'],
  ['they are still reviewing', 'in-process'],
  ['my application is under review', 'in-process'],
  ['they will notify me', 'in-process'],
  ['rejected', 'rejected'],
  ['I got rejected', 'rejected'],
  ['they said no', 'rejected'],
  ['Sadly they said no', 'rejected'],
  ['got a rejection', 'rejected'],
  ['they hired someone else', 'rejected'],
  ["didn't get it", 'rejected'],
  ['position filled', 'rejected'],
  ['no openings', 'no-openings'],
  ['they have no openings at the moment', 'no-openings'],
  ['they are not hiring right now', 'no-openings'],
  ['withdrew', 'withdrew'],
  ['I withdrew my application', 'withdrew'],
  ['offer', 'offer'],
  ['I got an offer!', 'offer'],
  ['they offered me the job', 'offer'],
  ['offer by nov 20', 'offer 2026-11-20'],
  ['got an offer, decide by Friday', 'offer 2026-11-13'],
  ['declined', 'declined'],
  ['I declined the offer', 'declined'],
  ['turned it down', 'declined'],
  ['hired', 'hired'],
  ['I got the job!!! 🎉', 'hired'],
  ['accepted the offer', 'hired'],
  ['other offer by nov 20', 'ReportOtherOffer 2026-11-20'],
  ['I got another offer', 'ReportOtherOffer'],
  ['another offer, must decide by Friday', 'ReportOtherOffer 2026-11-13'],
  // interview
  ['interview thu 3pm', 'interview 2026-11-12 15:00'],
  // The reader puts blanks where the hour was.
  ['interview nov 26 3pm', 'interview 2026-11-26 15:00'],
  ['interview thu nov 19 3pm', 'interview 2026-11-19 15:00'],
  ['interview 26 nov 9.30am', 'interview 2026-11-26 09:30'],
  ['Interview Thursday at 3', 'interview 2026-11-12 15:00'],
  ['interview on 19 november at 15:00', 'interview 2026-11-19 15:00'],
  ['I have an interview on Nov 19 at 9.30 am', 'interview 2026-11-19 09:30'],
  ['Interview: Thursday, 3 December, 3pm', 'interview 2026-12-03 15:00'],
  ['interview tomorrow', 'interview 2026-11-12'],
  ['phone interview next Tuesday 10:00', 'interview 2026-11-17 10:00'],
  ['they invited me to an interview on Thursday at 10.30', 'interview 2026-11-12 10:30'],
  ['interview moved to fri 10:00', 'interview 2026-11-13 10:00'],
  ['the interview was rescheduled to 20 Nov at 2pm', 'interview 2026-11-20 14:00'],
  ['interview at st james on thurs 19th at 2pm', 'interview 2026-11-19 14:00'],
  ['she rang, interview at St James on thurs 19th at 2pm', 'heard, interview 2026-11-19 14:00'],
  ['they rang', 'heard'],
  ['interview fri 9am EST', 'interview 2026-11-13 15:00'],
  ['interview on 9 nov at 10:00', 'interview 2026-11-09 10:00'],
  ['interview cancelled', 'CancelInterview'],
  ['they canceled the interview', 'CancelInterview'],
  ['met', 'ReportMeeting'],
  ['met Dana', 'ReportMeeting'],
  ['we met yesterday', 'ReportMeeting'],
  ['had the interview', 'ReportMeeting'],
  ['interviewed yesterday', 'ReportMeeting'],
  // corrections
  ['closes nov 16', 'set {"closesOn":"2026-11-16"}'],
  ['applications close 16 November', 'set {"closesOn":"2026-11-16"}'],
  ['deadline: nov 30', 'set {"closesOn":"2026-11-30"}'],
  ['applied nov 3', 'set {"appliedOn":"2026-11-03"}'],
  ['I applied on 3 November', 'set {"appliedOn":"2026-11-03"}'],
  ['applied dec 20', 'set {"appliedOn":"2025-12-20"}'],
  ['applied yesterday', 'set {"appliedOn":"2026-11-10"}'],
  ['applied last Friday', 'set {"appliedOn":"2026-11-06"}'],
  ['company Acme', 'set {"company":"Acme"}'],
  ['company: Globex GmbH', 'set {"company":"Globex GmbH"}'],
  ['the company is Acme & Sons', 'set {"company":"Acme & Sons"}'],
  ['company Acme, via recruiter', 'set {"company":"Acme"}, set {"via":"recruiter"}'],
  ['contact jo@acme.com', 'set {"contact":{"address":"jo@acme.com","name":null}}'],
  ['contact Dana Reyes <Dana@Acme.com>', 'set {"contact":{"address":"dana@acme.com","name":"Dana Reyes"}}'],
  ['this is networking', 'set {"kind":"networking"}'],
  ['networking', 'set {"kind":"networking"}'],
  ["it's an application", 'set {"kind":"application"}'],
  ['application', 'set {"kind":"application"}'],
  ['unsolicited', 'set {"kind":"unsolicited"}'],
  ['via recruiter', 'set {"via":"recruiter"}'],
  ['this is via a recruiter', 'set {"via":"recruiter"}'],
  ['networking, via recruiter', 'set {"kind":"networking"}, set {"via":"recruiter"}'],
  ['direct ok', 'set {"directOk":true}'],
  ['follow-ups 1', 'SetFollowUps 1'],
  ['Follow ups: four', 'SetFollowUps 4'],
  ['undo', 'Undo'],
  ['undo that please', 'Undo'],
  // settings and questions
  ['status', 'ShowStatus'],
  ['what is the status?', 'ShowStatus'],
  ['help', 'ShowHelp'],
  ['help all', 'ShowHelp all'],
  ['more help please', 'ShowHelp all'],
  ['Help everything', 'ShowHelp all'],
  ['Help!', 'ShowHelp'],
  ['?', 'ShowHelp'],
  ['privacy', 'ShowPrivacy'],
  ['pause', 'Pause'],
  ['pause 2 weeks', 'Pause 2026-11-25'],
  ['please pause for two weeks', 'Pause 2026-11-25'],
  ['pause until jan 4', 'Pause 2027-01-04'],
  ['resume', 'Resume'],
  ['timezone Europe/Paris', 'SetTimeZone Europe/Paris'],
  ['timezone Chicago', 'SetTimeZone America/Chicago'],
  ['my time zone is New York', 'SetTimeZone America/New_York'],
  ['hour 8', 'SetHour 8'],
  ['hour 5pm', 'SetHour 17'],
  ['weekend fri sat', 'SetWeekend 5,6'],
  ['Weekend: Friday and Saturday', 'SetWeekend 5,6'],
  ['my weekend is sundays', 'SetWeekend 7'],
  ['days off sat, sun, mon', 'SetWeekend 1,6,7'],
  ['weekend as usual', 'SetWeekend'],
  ['check-ins after 10 days', 'SetCheckIn 10'],
  ['first check-in after two weeks please', 'SetCheckIn 14'],
  ['check-ins after usual', 'SetCheckIn'],
  ['country FR', 'SetCountry FR'],
  ['country uk', 'SetCountry GB'],
  ['country Germany', 'SetCountry DE'],
  ['new', 'SeparatePosting'],
  ['this is a new posting', 'SeparatePosting'],
  ['go on', 'GoOn'],
  ['Please carry on!', 'GoOn'],
  ['digest weekly', 'SetWish digest true'],
  ['weekly digest please', 'SetWish digest true'],
  ['digest off', 'SetWish digest false'],
  ['receipts on', 'SetWish receipts true'],
  ['no more receipts', 'SetWish receipts false'],
  ['quiet on', 'SetWish quiet true'],
  ['quiet off', 'SetWish quiet false'],
  ['discreet on', 'SetWish discreet true'],
  ['discreet off', 'SetWish discreet false'],
  ['add address jo@new.com', 'AddAddress jo@new.com'],
  ['Please add my address <Jo@New.com>', 'AddAddress jo@new.com'],
  ['remove address jo@old.com', 'RemoveAddress jo@old.com'],
  ['new address', 'RenewTrackingAddress'],
  ['give me a new address', 'RenewTrackingAddress'],
  ['export', 'Export'],
  ['send me my data', 'Export'],
  ['import', 'Import'],
  ['delete everything', 'DeleteEverything'],
  ['Please delete all my data.', 'DeleteEverything'],
  // several at once
  ['done, remind me in 10 days', 'MarkDone, Snooze 10 days'],
  ['Done and remind me in 10 days, thanks', 'MarkDone, Snooze 10 days'],
  ['done but remind me next week', 'MarkDone, Snooze 5 days'],
  ['called. remind me tomorrow', 'called, Snooze 2026-11-12 date'],
  ['done\nremind me in 10 days', 'MarkDone, Snooze 10 days'],
  ['rejected, stop', 'rejected, Stop'],
];

const notUnderstood: readonly Row[] = [
  // nothing at all
  ['', 'nothing'],
  ['ok', 'nothing'],
  ['kthxbye', 'nothing'],
  ['OK!', 'nothing'],
  ['thanks', 'nothing'],
  ['Thanks a lot!', 'nothing'],
  ['thank you so much', 'nothing'],
  ['hi', 'nothing'],
  ['Hello there', 'nothing'],
  ['👍', 'nothing'],
  ['👍🏽', 'nothing'],
  ['🙏 thanks', 'nothing'],
  ['ok great, thanks for reminding me', 'nothing'],
  ['Thanks,\n-- \nstop\ndone', 'nothing'],
  ['Sent from my iPhone', 'nothing'],
  ['> done', 'nothing'],
  ["don't delete everything", 'not-understood'],
  ['I want to delete everything they sent', 'unclear'],
  ['add address', 'not-understood'],
  ['add address jo', 'wrong-value'],
  ['they have a new address', 'not-understood'],
  ['new job', 'not-understood'],
  ['I have a new position', 'unclear'],
  // asked back
  ['got it', 'unclear'],
  ['Got it, thanks', 'unclear'],
  ['no thanks', 'unclear'],
  ['No, thank you', 'unclear'],
  ['not now', 'unclear'],
  ['yes', 'unclear'],
  ['Yes!', 'unclear'],
  ['no', 'unclear'],
  ['nope', 'unclear'],
  ['not yet', 'unclear'],
  ['not done yet', 'unclear'],
  ['sure', 'unclear'],
  ['will do', 'unclear'],
  ['on it', 'unclear'],
  ['done?', 'unclear'],
  ['stop?', 'unclear'],
  ['dome', 'unclear'],
  ['doen', 'unclear'],
  ['donne', 'unclear'],
  ['snoze', 'unclear'],
  ['snoze 3 days', 'unclear'],
  ['sotp', 'unclear'],
  ['shop', 'unclear'],
  ['caled', 'unclear'],
  ['herad', 'unclear'],
  ['rejectd', 'unclear'],
  ['snooze', 'unclear'],
  ['snooze 3', 'unclear'],
  ['3 days', 'unclear'],
  ['dec 11', 'unclear'],
  ['tomorrow', 'unclear'],
  ['interview', 'unclear'],
  ['interview thu 3', 'unclear'],
  ['interview next week', 'unclear'],
  ['interview at st james not thursday', 'unclear'],
  ['interview at st james or globex on thursday', 'unclear'],
  ['hour 25', 'wrong-value'],
  ['follow-ups 9', 'wrong-value'],
  ['remove me', 'unclear'],
  ['stop emailing me', 'unclear'],
  ['not interested', 'unclear'],
  ['replied', 'unclear'],
  ['I have done nothing yet', 'unclear'],
  ["I haven't done it", 'unclear'],
  ["I haven't done it yet, sorry", 'unclear'],
  ["I'm done with this", 'unclear'],
  ["I'm not done", 'unclear'],
  ['done tomorrow', 'unclear'],
  ['Well done!', 'unclear'],
  ['so done', 'unclear'],
  ['done deal', 'unclear'],
  ['Done is better than perfect', 'unclear'],
  ['nothing done', 'unclear'],
  ['have you done it', 'unclear'],
  ['stop by on friday', 'unclear'],
  ['full stop', 'unclear'],
  ['this needs to stop', 'unclear'],
  ['unsubscribe from indeed', 'not-understood'],
  ['called in sick', 'unclear'],
  ['hired a coach', 'unclear'],
  ['offer expired', 'unclear'],
  ['resume attached', 'unclear'],
  ['later today', 'Snooze 2026-11-11T12:00:00Z instant'],
  ['remind me after christmas', 'unclear'],
  ['I said no', 'unclear'],
  ['interview at 3pm', 'unclear'],
  ['email sent to the wrong person', 'not-understood'],
  ['did you send it', 'not-understood'],
  ['they said maybe', 'unclear'],
  ['will be done tomorrow', 'unclear'],
  ['I will have it done by friday', 'unclear'],
  ['is it done', 'unclear'],
  ['what have I done', 'unclear'],
  ['should be done soon', 'unclear'],
  ["don't stop", 'unclear'],
  ['do not stop', 'unclear'],
  ['please dont stop', 'unclear'],
  ['never stop', 'unclear'],
  ["can't stop", 'unclear'],
  ['stop or not', 'unclear'],
  ['should I stop', 'unclear'],
  ['I want to stop', 'unclear'],
  ['stop, remind me in 3 days', 'unclear'],
  ['stop and think about it', 'unclear'],
  ['I have not\ndone it yet', 'unclear'],
  ['stop\nsending me so many of these', 'unclear'],
  ['bus stop', 'unclear'],
  ['non-stop work', 'not-understood'],
  ['no stop', 'unclear'],
  ['not rejected', 'unclear'],
  ['not hired', 'unclear'],
  ['no offer', 'unclear'],
  ['no offer yet', 'unclear'],
  ['heard nothing', 'unclear'],
  ['not heard', 'unclear'],
  ['I have not heard back', 'unclear'],
  ['called off', 'unclear'],
  ['not called', 'unclear'],
  ["I haven't called", 'unclear'],
  ['Done! She was really nice about it.', 'unclear'],
  ['rejected, offer', 'unclear'],
  // not a command at all
  ['she has not replied', 'unclear'],
  ['they have not answered', 'unclear'],
  ['stopped', 'not-understood'],
  ['thanks?', 'not-understood'],
  ['they will not decide before Dec 4', 'not-understood'],
  ['they may hire by Dec 4', 'unclear'],
  ['closes nov 1', 'not-understood'],
  ['closes soon', 'not-understood'],
  ['company picnic is on friday', 'not-understood'],
  ['contact Dana', 'not-understood'],
  ['country Narnia', 'wrong-value'],
  ['foo bar', 'not-understood'],
  ['42', 'not-understood'],
  // meant for somebody else
  ['Dear Dana,\nI wanted to ask where things stand.', 'for-correspondent'],
  ['Hi Dana', 'for-correspondent'],
  ['Hi Dana, done!', 'for-correspondent'],
  ['Hello Ms. Reyes,\n\nany news?', 'for-correspondent'],
  ['Dear Hiring Manager, I am writing to follow up.', 'for-correspondent'],
  ['Good morning Dana,\nplease stop by on Friday', 'for-correspondent'],
  ['Dana, thanks for your time yesterday', 'for-correspondent'],
  ['Hi José,\nthank you', 'for-correspondent'],
  ['Hi Robert,\nthank you for the call', 'for-correspondent'],
  ['I wanted to check in on my application for the nurse position and ask when I might expect to hear from you.', 'for-correspondent'],
  [
    'Thank you for getting back to me, I would be very happy to come in on Thursday at three for a chat with the team.',
    'for-correspondent',
  ],
];

describe('what an answer asks for', () => {
  test.for(understood)('%j is %s', ([typed, meaning]) => expect(inShort(read(typed))).toBe(meaning));
  test.for(notUnderstood)('%j is %s', ([typed, meaning]) => expect(inShort(read(typed))).toBe(meaning));
});

describe('yes and no', () => {
  const answer = (typed: string) => inShort(readAnswer({ typed, subject: '', hadQuote: true }, { ...context, isAsked: true }));
  test.for<Row>([
    ['yes', 'AnswerQuestion true'],
    ['Yes, please!', 'AnswerQuestion true'],
    ['no', 'AnswerQuestion false'],
    ['No, keep it', 'AnswerQuestion false'],
    ['no, yes', 'unclear'],
    ['yes?', 'unclear'],
    ['maybe', 'not-understood'],
    ['no thanks', 'AnswerQuestion false'],
  ])('to an open question %j is %s', ([typed, meaning]) => expect(answer(typed)).toBe(meaning));
});

describe('near misses come back as the command they are near to', () => {
  test.for<readonly [string, string]>([
    ['dome', 'done'],
    ['snoze 3 days', 'snooze 3 days'],
    ['sotp', 'stop'],
    ['statsu', 'status'],
    ['remnid me in 2 weeks', 'remind me in 2 weeks'],
    ['not now', 'later'],
    ['stop emailing me', 'stop all'],
    ['dec 11', 'not yet, dec 11'],
  ])('%j offers %j', ([typed, candidate]) =>
    expect(read(typed)).toMatchObject({ type: 'unclear', candidates: expect.arrayContaining([candidate]) }),
  );

  test('every candidate is understood when it is typed, and `interview` asks for its day rather than take one', () => {
    for (const [typed] of notUnderstood) {
      const answer = read(typed);
      if (answer.type !== 'unclear') continue;
      for (const candidate of answer.candidates) {
        expect([typed, candidate, read(candidate).type]).toEqual([typed, candidate, candidate === 'interview' ? 'unclear' : 'commands']);
      }
    }
  });
});

describe('the subject speaks when the body does not', () => {
  test.for<readonly [typed: string, subject: string, hadQuote: boolean, meaning: string]>([
    ['', 'done', false, 'MarkDone'],
    ['', 'stop all', false, 'StopAll'],
    ['', 'snooze 3 days', false, 'Snooze 3 days'],
    ['Sent from my iPhone', 'done', false, 'MarkDone'],
    ['Jo Smith', 'done', false, 'MarkDone'],
    ['thanks', 'done', false, 'MarkDone'],
    ['heard', 'done', false, 'heard'],
    ['', 'Re: done', false, 'nothing'],
    ['', 'done', true, 'nothing'],
    ['', 'Re: Dana Reyes, Initech: follow up', true, 'nothing'],
    ["please don't do this to me", 'stop', false, 'not-understood'],
    ['', 'hello world', false, 'not-understood'],
    ['', '', false, 'nothing'],
  ])('%j under %j (quote: %s) is %s', ([typed, subject, hadQuote, meaning]) =>
    expect(inShort(read(typed, subject, hadQuote))).toBe(meaning),
  );
});

describe('an argument is read in the user’s place and time', () => {
  test('12/4 is a day in April or December by the country, and none without one', () => {
    const until = (country: string | null) =>
      readAnswer({ typed: 'snooze until 12/4', subject: '', hadQuote: false }, { ...context, country }).type;
    expect(inShort(readAnswer({ typed: 'snooze until 12/4', subject: '', hadQuote: false }, { ...context, country: 'US' }))).toBe(
      'Snooze 2026-12-04 date',
    );
    expect(inShort(read('snooze until 12/4'))).toBe('Snooze 2027-04-12 date');
    expect(until(null)).toBe('unclear');
  });
  test('a plan is quoted as it was typed', () =>
    expect(read('Heard, they decide by Dec 4')).toMatchObject({ commands: [{ promises: [{ quote: 'Heard, they decide by Dec 4' }] }] }));
});

test('what was not understood is quoted with at most 120 characters', () => {
  const answer = read(`${'x'.repeat(200)} foo`);
  expect(answer.type === 'not-understood' && answer.line.length).toBe(120);
});

test('a denied command is never one', () => {
  const denials = ["I don't want to say", 'not', 'never', "haven't", 'do not', 'nothing is', 'why', 'if I'];
  fc.assert(
    fc.property(
      fc.constantFrom(...denials),
      fc.constantFrom('done', 'stop', 'stop all', 'rejected', 'hired', 'called', 'heard', 'withdrew'),
      (denial, word) => {
        expect(read(`${denial} ${word}`).type).not.toBe('commands');
      },
    ),
  );
});

test('no text makes it throw or think for long', () => {
  const words = Object.keys(commandWords).flatMap((word) => word.split(' '));
  const text = fc.oneof(
    fc.string({ maxLength: 2000 }),
    fc
      .array(fc.constantFrom(...words, ',', '.', '\n', 'and', 'i', 'not', '3', 'dec', '🙂'), { maxLength: 400 })
      .map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(
      text,
      text,
      fc.boolean(),
      (typed, subject, hadQuote) => typeof readAnswer({ typed, subject, hadQuote }, context).type === 'string',
    ),
  );
  const start = ownTime();
  for (const hostile of [
    'done, '.repeat(50_000),
    'ok '.repeat(100_000),
    '\t'.repeat(300_000),
    '3 '.repeat(100_000),
    'they '.repeat(50_000),
    ','.repeat(200_000),
  ])
    read(hostile, hostile);
  expect(ownTime() - start).toBeLessThan(2000);
});
