/** What people of a trade can show, by the title of their posting: a welder offers a trial day, a writer a sample. Unknown trades offer references. */

const trades: readonly (readonly [title: RegExp, proof: string])[] = [
  [
    /\b(?:weld|electric(?:ian|al fitter)|plumb|carpent|joiner|mason|bricklay|roofer|painter|mechanic|fitter|machinist|lathe|driver|operator|forklift|warehouse|picker|cleaner|gardener|landscap|builder|construction|technician|installer|butcher|baker|chef|cook|kitchen|barista|waiter|waitress|server|bartender|cashier|retail|shop assistant|hairdresser|stylist|porter|housekeep)/i,
    'my certificates or a trial day',
  ],
  [
    /\b(?:nurs|midwi|carer|care (?:assistant|worker)|caregiver|physio|therapist|doctor|physician|surgeon|paramedic|pharmac|dental|dentist|hygienist|radiograph|phlebotom|medical|teacher|teaching|tutor|lecturer|nursery|social work|childcare|guard|security officer|pilot|cabin crew)/i,
    'references or copies of my certificates',
  ],
  [/\b(?:lawyer|attorney|solicitor|barrister|counsel|paralegal|legal|policy|research|journalis|editor)/i, 'references or a writing sample'],
  [
    /\b(?:writer|copywriter|designer|developer|engineer|programmer|architect|analyst|data|photograph|illustrat|animator|producer|market|content|translator|ux|ui)\b/i,
    'references or a sample of my work',
  ],
];

/** `title`: the posting's title. Null: not known. The phrase is about the user: "Would references or a writing sample help?" */
export const proofFor = (title: string | null): string =>
  (title === null ? undefined : trades.find(([pattern]) => pattern.test(title))?.[1]) ?? 'references';
