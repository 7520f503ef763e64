/** The numbers by which an employer calls a posting: "Ref. 88123", "reference NR-2041", "Job ID: R0012345". */

const LABEL = `(?:job|vacancy|posting|position|requisition|req|advert)[ -]?(?:ref(?:erence)?|id|no|nr|number|code)?|ref(?:erence)?s?|kennziffer|referenz`;
const CODE = String.raw`[A-Z\d][A-Z\d/_.-]{1,24}`;
const REFERENCE = new RegExp(String.raw`\b(?:${LABEL})\b[.:#( ]{1,3}(?:(?:no|nr|number|id|code)\b[.:# ]{0,3})?(?<code>${CODE})`, 'gi');
/** In a subject a number needs no label: "VAC0955", "#R-5521", "(40217)". Not a year, and not a word with a short number, as in "Band 5". */
const BARE =
  /(?<![\w/.-])(?:#\s?(?<marked>[A-Z]{0,6}[-_/]?\d[A-Z\d_/-]{2,20})|(?<code>[A-Z]{1,8}[-_/]?\d{3,10}(?:[-_/][A-Z\d]{1,8})?|\d{5,10}))(?![\w/])/gi;
const YEAR = /^[A-Z]*(?:19|20)\d\d$/;
const maxText = 3_000;
/** Shorter ones are a floor, a shift or a year's week. */
const shortest = 3;

/** In capitals and without what people leave out: "NR-2041" and "nr2041" are the same. */
export const jobReferences = (text: string): ReadonlySet<string> => codesIn(text, REFERENCE);

/** Also those without a label, of which a subject may consist. */
export const subjectReferences = (subject: string): ReadonlySet<string> =>
  new Set([...codesIn(subject, REFERENCE), ...codesIn(subject, BARE)].filter((code) => !YEAR.test(code)));

const codesIn = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set(
    [...text.slice(0, maxText).matchAll(pattern)]
      .map(({ groups }) => (groups?.code ?? groups?.marked ?? '').toUpperCase().replace(/[^A-Z\d]/g, ''))
      .filter((code) => code.length >= shortest && /\d/.test(code)),
  );
