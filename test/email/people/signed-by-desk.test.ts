import { describe, expect, test } from 'vitest';
import { isOfDesk } from '../../../lib/email/people/signed-by-desk.ts';
import { personName } from '../../../lib/email/wording/names.ts';

const read = (from: { readonly name: string | null; readonly address: string }, text: string) =>
  isOfDesk({ from, text, isFromPerson: personName(from) !== null });

const hr = { name: null, address: 'hr@globex.example' };
const no = 'Regrettably, you have not been shortlisted.';

describe('a letter of a department is of nobody in it', () => {
  test.for<readonly [from: { readonly name: string | null; readonly address: string }, text: string]>([
    [hr, `Dear Applicant,\n\n${no}\n\nHuman Resources`],
    [hr, `Dear Ms Winter,\n\n${no}\n\nYours sincerely,\nHR Department`],
    [hr, `Dear Candidate,\n\n${no}\n\nKind regards,\n\nThe Globex Hiring Team`],
    [hr, `Dear Sir or Madam,\n\n${no}\n\nRegards\nHuman Resources Department\nGlobex Ltd`],
    [hr, `Sehr geehrte Bewerberin,\n\nleider haben wir uns anders entschieden.\n\nMit freundlichen Grüßen\nIhre Personalabteilung`],
    [hr, `Madame,\n\nvotre candidature n'a pas été retenue.\n\nCordialement,\nService Recrutement`],
    [{ name: 'Human Resources', address: 'contact@globex.example' }, `Dear Applicant,\n\n${no}\n\nHuman Resources`],
    [{ name: 'Globex Careers', address: 'globex@hiring-tool.example' }, `Hi Jo,\n\n${no}\n\nGlobex Talent Acquisition`],
    [{ name: 'Globex Careers', address: 'globex@hiring-tool.example' }, `Hi Jo,\n\n${no} We wish you well in your search.`],
    [{ name: 'Mary Ito', address: 'mito@globex.example' }, `Dear Applicant,\n\n${no}\n\nHuman Resources`],
  ])('%s: %s', ([from, text]) => expect(read(from, text)).toBe(true));
});

describe('a letter that somebody signs is theirs', () => {
  test.for<readonly [from: { readonly name: string | null; readonly address: string }, text: string]>([
    [hr, `Dear Applicant,\n\n${no}\n\nKind regards,\nMary Ito\nHuman Resources`],
    [hr, `Dear Jo,\n\n${no}\n\nHuman Resources\nMary Ito`],
    [hr, `Dear Jo,\n\n${no}\n\nMary`],
    [hr, `Dear Jo,\n\n${no}\n\nM. Ito, HR Manager`],
    [hr, `Dear Jo,\n\n${no}\n\nHR Manager\nGlobex Ltd`],
    [hr, `Dear Jo,\n\n${no} Our human resources are few.`],
    [{ name: 'Globex Careers', address: 'careers@globex.example' }, `Dear Jo,\n\n${no}\n\nBest\nLee`],
    [{ name: 'Mary Ito', address: 'mito@globex.example' }, `Dear Jo,\n\n${no}\n\nHuman Resources`],
    [{ name: 'Mary Ito', address: 'mito@globex.example' }, `Dear Applicant,\n\n${no}`],
    [{ name: null, address: 'info@corner-bakery.example' }, `Dear Jo,\n\n${no}`],
  ])('%s: %s', ([from, text]) => expect(read(from, text)).toBe(false));
});
