/** Staying away from a day, a test or a lunch is not yet a withdrawal: the job may still be wanted. */
import { expect, test } from 'vitest';
import { readKind } from '../../../lib/email/kind/read-kind.ts';

const known = { kind: 'application', via: 'direct', stage: 'first-contact', theyAnswered: false, interviewHeld: false } as const;
const read = (text: string, subject = 'Thursday') =>
  readKind({ subject, text, answered: '', recipients: [], attachments: [], isReply: false, timeline: known });
const surelyEnds = (text: string, subject?: string): boolean => {
  const { kind, sure } = read(text, subject);
  return sure && ['withdrawal', 'decline', 'acceptance'].includes(kind);
};

test.each([
  "I must decline the invitation to Thursday's reception as I am in court. Please keep me in mind for the associate position.",
  'I can not come tomorrow for the driving test, my mother is in hospital. Please do not cancel my application.',
  "Gotta pull out of the site visit Thursday, truck's off the road. Don't take me off the list!",
  'I am withdrawing from the assessment centre on 12 November because of surgery, but would like to take part on the next date.',
  "I have to drop out of lunch on Thursday. Happy to do a call instead, as I'd still like to meet the team.",
  'Unfortunately I must cancel the appointment on Thursday because I am ill. At the position I have further big interest.',
  "I need to cancel Thursday's interview, my car has died. I would love another chance.",
  'We are stuck in snow, so I have to back out of the trial shift. I really want this job.',
  'I will have to drop out of the workshop tomorrow. My interest in the role has not changed and I am still keen to join.',
  'Sorry, I need to withdraw from the open day: my son has chicken pox.',
])('"%s" ends nothing surely', (text) => expect(surelyEnds(text)).toBe(false));

test.each([
  ['I do not want the driver job any more, I got a job in my home town.'],
  ['I am no longer interested in the vacancy as I have secured another appointment in Abuja.'],
  ['I have decided to withdraw my application for the day shift. I am still interested in the night shift.'],
  ['I must regretfully remove myself from consideration for the position.'],
  ['Thanks, but I am going to pass on this one. My timetable came out and I work mornings.'],
  ['I applied last week for the care post. I would like to withdraw this please, as I am moving to Leeds.'],
  ['Scrap my application will you, started with Harris & Sons on Monday.'],
  ["I don't want you to waste time on me: I have found something else. Good luck with the search!"],
  ['Please remove my details from the bus driver applications.'],
  ['I no longer wish to pursue the paralegal role.'],
  ['I am dropping out of the process. Perhaps I will apply again some other day in the future.'],
])('"%s" ends it', (text) => expect(surelyEnds(text)).toBe(true));

test.each([
  ['contract', 'Contract signed and attached. Start on the 30th as agreed.', 'acceptance'],
  ["I'm in", "I talked it over with my wife and I'm in. Send over the paperwork whenever you're ready.", 'acceptance'],
  ['job', 'Yes mam I am ready to join from 1 December. Thank you for giving me the job.', 'acceptance'],
  ['saturday job', "Thanks for offering me the saturday job, i'll take it!! What time should i come on the 14th?", 'acceptance'],
  ['PM offer', "I've told Dana by phone but wanted it in writing: I accept. Can't wait to work with you.", 'acceptance'],
  ['Your offer', 'I thank you for your offer and I am very happy to say yes.', 'acceptance'],
  ['Post', 'Just opened your email. Of course I accept! What do you need from me?', 'acceptance'],
  ['Offer letter', 'I have gone through the offer letter and am happy to join your esteemed organisation.', 'acceptance'],
  ['Contract', 'The contract I have signed today and send it by post.', 'acceptance'],
  ['Post', "I've gone back and forth, and I'm afraid I'm going to turn the job down.", 'decline'],
  ['your offer', "Cheers for the offer but it's not for me, too many weekends.", 'decline'],
  ['Offer', 'Having considered your offer carefully, I have concluded that I should remain in my present post.', 'decline'],
  ['Offer', 'I am thankful for the offer but I am unable to accept the same.', 'decline'],
  ['the offer', "Thanks but the money's too low for me so I'll leave it.", 'decline'],
  ['Post', 'Thank you for offering me the post. After careful consideration I am afraid that I am not able to accept it.', 'decline'],
  ['job offer', 'Sorry mam I can not join. Salary is less for my family. Thank you for the offer.', 'decline'],
  ['Offer letter', 'Thank you for the offer letter. I regret that I will not be able to join your esteemed organization.', 'decline'],
  ['Offer', "Had a good think and it's a no from me I'm afraid. Thanks for the offer.", 'decline'],
  ['Offer', "Thank you for the offer. I'm going with another company in the end.", 'decline'],
] as const)('%s: "%s" is a sure %s', (subject, text, kind) => expect(read(text, subject)).toMatchObject({ kind, sure: true }));

test.each([
  ['Trial', 'Cheers for the offer of a trial. I am not able to take it up before Monday.'],
  ['Offer', 'Thank you for the offer. I cannot accept it before I have seen the contract.'],
  ['Contract', 'Was the contract signed by the director? I only have a copy.'],
  ['Start', 'I am ready to start from 1 December if you decide for me.'],
  ['Offer', 'Thank you for the offer. Whatever comes of it, I hope that we stay in touch.'],
  ['Application', 'Did you drop my application in the right pile? I found something odd on the portal.'],
  ['Offer', 'About the offer: it is not for me to say when my employer lets me go.'],
  ['Hello', 'I decided to stay in nursing after my degree, and your ward is my first choice.'],
  ['Joining', 'I would be happy to join you. Is there any news?'],
  ['Offer', "I haven't said no to the offer, I only need a few days."],
  ['Offer', 'It is not a no from me, but may I ask about the salary?'],
] as const)('%s: "%s" ends nothing', (subject, text) => expect(surelyEnds(text, subject)).toBe(false));
