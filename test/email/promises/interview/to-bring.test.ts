import { describe, expect, test } from 'vitest';
import { toBring } from '../../../../lib/email/promises/interview/to-bring.ts';

describe('what to bring, in their words', () => {
  test.for<readonly [text: string, words: string]>([
    ['Your interview is on Friday at 11. Please bring your passport and PIN card.', 'Please bring your passport and PIN card.'],
    ['Please come to reception at 10:45 and bring proof of right to work with you.', 'bring proof of right to work with you.'],
    ["Don't forget to bring your steel toes and a photo ID.", "Don't forget to bring your steel toes and a photo ID."],
    ['Trial shift starts at 5. Bring your own knives and whites.', 'Bring your own knives and whites.'],
    ['You will need to bring two forms of identification.', 'You will need to bring two forms of identification.'],
    ['Kindly carry a hard copy of your resume and your Aadhaar card.', 'Kindly carry a hard copy of your resume and your Aadhaar card.'],
    ['Please have your ID ready for the video call.', 'Please have your ID ready'],
    ['What to bring: passport, two references', 'What to bring: passport, two references'],
    ['Report to gate 2, bring your TWIC card.', 'bring your TWIC card.'],
    ['You will be asked to show photo ID at the gate.', 'You will be asked to show photo ID at the gate.'],
    ['We ask all candidates to bring photo identification.', 'ask all candidates to bring photo identification.'],
    ['Could you please bring a portfolio of your work?', 'Could you please bring a portfolio of your work?'],
    [
      'Please bring:\n- your passport\n- your PIN card\n- two copies of your CV\n\nSee you then',
      'Please bring: your passport, your PIN card, two copies of your CV',
    ],
    [
      'Please bring the following documents:\n\n1. Passport\n2. Proof of address\n',
      'Please bring the following documents: Passport, Proof of address',
    ],
    ['Required documents:\n* Passport;\n* Visa.\nThanks', 'Required documents: Passport, Visa'],
  ])('%j', ([text, words]) => expect(toBring(text)).toContain(words));

  test.for([
    'You will bring energy and a degree in nursing to the team.',
    'What you bring to the role matters more than your certificates.',
    'On your first day, please bring your passport and bank details.',
    'If you are successful, please bring your passport to the induction.',
    'Please do not bring any documents.',
    'There is no need to bring your certificates.',
    'Can we bring the interview forward to Tuesday, with the same documents?',
    'Please bring any concerns to my attention.',
    'I will bring the documents to the interview.',
    'We will bring you the forms.',
    'I carry a copy of your CV.',
    'Please have a look at our documents before the interview.',
    'Please take a seat in reception and sign the visitor form.',
    'You will need a degree for this job.',
    'You will need to show evidence of leadership.',
    'You should have received a letter with the details.',
    'Please bring:\n\nKind regards',
    '',
  ])('%j asks for nothing', (text) => expect(toBring(text)).toBeNull());

  test('a list is bounded', () => {
    const text = `Please bring:\n${Array.from({ length: 100 }, (_, index) => `- your paper number ${index} of the many`).join('\n')}`;
    expect(toBring(text)?.length).toBeLessThanOrEqual(300);
  });
});
