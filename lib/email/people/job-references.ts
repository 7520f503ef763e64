/** The numbers by which an employer calls a posting: "Ref. 88123", "reference NR-2041", "Job ID: R0012345". */

const LABEL = `(?:job|vacancy|posting|position|requisition|req|advert)[ -]?(?:ref(?:erence)?|id|no|nr|number|code)?|ref(?:erence)?s?|kennziffer|referenz`;
const CODE = String.raw`[A-Z\d][A-Z\d/_.-]{1,24}`;
const REFERENCE = new RegExp(String.raw`\b(?:${LABEL})\b[.:#( ]{1,3}(?:(?:no|nr|number|id|code)\b[.:# ]{0,3})?(?<code>${CODE})`, 'gi');
const maxText = 3_000;
/** Shorter ones are a floor, a shift or a year's week. */
const shortest = 3;

/** In capitals and without what people leave out: "NR-2041" and "nr2041" are the same. */
export const jobReferences = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.slice(0, maxText).matchAll(REFERENCE)]
      .map(({ groups }) => (groups?.code ?? '').toUpperCase().replace(/[^A-Z\d]/g, ''))
      .filter((code) => code.length >= shortest && /\d/.test(code)),
  );
