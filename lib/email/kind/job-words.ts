/** Words for what is offered, accepted, declined and returned. */
export const JOB =
  '(?:offer|position|role|job|post|contract|employment|internship|apprenticeship|traineeship|placement|fellowship|residency)';

/** "your offer", "the position of Senior Nurse", "this wonderful opportunity". */
export const THE_JOB = String.raw`(?:your|the|this|that) (?:[\w&/'-]+ ){0,5}?${JOB}`;

/** Things to which people are invited but which are no job. */
export const NO_JOB = String.raw`\b(?:interviews?|invit\w+|assessment (?:day|centre|center)|trial (?:shift|day)|meeting|calls?|slot|coffee|lunch)\b`;
