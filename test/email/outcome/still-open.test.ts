/** A no beside something of the user's that goes on, in quotation marks, on a condition, of a paper, of others: never surely one. */
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../lib/email/dates/sentences.ts';
import { type ReadOutcome, readOutcome } from '../../../lib/email/outcome/read-outcome.ts';

const read = (text: string, subject = ''): ReadOutcome => readOutcome({ subject, sentences: sentences(text) });

describe('is no sure refusal', () => {
  test.for([
    // Theirs goes on.
    "The warehouse job went to a lad from Bolton but I've you down for the van. Talk tomorrow.",
    'The night porter job has been filled. Your application for the day shift is still open.',
    'The post of deputy head was given to an internal candidate. The class teacher post, which is the one you applied for, is decided on Monday.',
    'The C++ position is closed by the client. For the Rust role your profile is with the panel.',
    'We have gone with another candidate for the lead. Bear with me about the second chair.',
    'The vacancy in Lyon has been cancelled. Could you also imagine yourself in Nantes?',
    'We have filled the position. I will let you know by Friday about the other one.',
    'There is no vacancy for you at present, but you have been placed on our reserve list.',
    'You were not selected for the first intake. We have placed you in a merit pool for a year.',
    // A condition, or a paper.
    'Without this we are not able to consider your application.',
    'We cannot move forward with your application until we have seen your licence.',
    'Your application was rejected by the portal because the scan is too large. Please upload it again.',
    'If you have not heard from us by May, your application has been unsuccessful.',
    'You will receive an email that your application was unsuccessful.',
    'We could not accept your application letter (file type .pages). Allowed are PDF and DOCX.',
    // Of something else that is applied for.
    'Your application fee was declined by the bank.',
    'Your application for membership was not successful.',
    "Sadly the fair on 8 May won't go ahead.",
    // Looked at again.
    'The first panel did not select you. We have decided that your papers must be looked at again.',
    // Quoted, taken back, or of others.
    '"We have decided to move forward with other candidates." Who has not read this sentence?',
    '“Your application was unsuccessful” is a sentence that nobody likes to read.',
    'Your application was rejected. This was a mistake.',
    "We turned down sixty people and you weren't one of them.",
    'Ninety candidates were not selected. Your name is not on that list.',
    'Our application for the new ward was unsuccessful.',
    'The notice saying that the position has been filled is wrong.',
  ])('%j', (text) => expect(`${read(text).certainty} ${read(text).decision}`).not.toBe('sure rejected'));

  test('one of the jobs of a job alert', () =>
    expect(read('Store manager (no longer accepting applications), Driver.', 'Job alert')).not.toMatchObject({
      decision: 'rejected',
      certainty: 'sure',
    }));
});

describe('is surely one all the same', () => {
  test.for([
    'Thank you for your patience. We have gone with another candidate. Your details remain on file.',
    'The position has been filled. Other roles are still open on our site.',
    'We have chosen another candidate. Would you like some feedback?',
    'Your application was not successful. You have not been placed on our reserve list.',
    'We have decided not to move forward with your application. Please apply again next year.',
    'We have decided to hire someone else. Can you forgive us?',
    'Your application status has changed from "In Review" to "Not Selected".',
    'The announcement to which you applied has been cancelled and no selection will be made.',
    'Your application will therefore not be given further consideration.',
    'The selection has concluded with the choice of another candidate.',
    'We have reached our hiring goal. Your application has been withdrawn from consideration.',
    'We have decided to go on with two others.',
    'The client wants someone with a practising certificate, so they have gone with another candidate.',
  ])('%j', (text) => expect(read(text)).toMatchObject({ decision: 'rejected', certainty: 'sure' }));
});

describe('what only sounds like an invitation or an offer', () => {
  test.for([
    'The shortlisting meeting had to be moved.',
    'The selection meeting planned for today has been cancelled.',
    'The interview scheduled on 12th is postponed. A new date will be informed by mail.',
    'The boardroom is no longer available on Friday, so we have been moved to Meeting Room 2.',
    'This notice is not an invitation to test.',
    'The selection is to be considered closed after 60 days.',
    'Attached is a specimen contract. This is not an offer of employment.',
    'Ana has been offered a position with our client and has given your name as a referee. The offer is subject to references.',
    'The job offer for your sister went out today.',
    'It was nice to meet you on Monday.',
  ])('%j', (text) => expect(['offer', 'interview', 'assessment']).not.toContain(read(text).decision));

  test.for([
    ["Your references were glowing, so we'd love to have you for the season.", 'offer'],
    ['We would like to go ahead with you for the role at 14 fixed. Let me know your joining date.', 'offer'],
    ["We'd love to have you in for an interview on Tuesday.", 'interview'],
    ['Your interview has been moved to Thursday at 10.', 'interview'],
    ["You recently applied to Globex. We'd love your views. The survey takes 3 minutes.", 'none'],
  ] as const)('but %j is %s', ([text, decision]) => expect(read(text).decision).toBe(decision));
});
