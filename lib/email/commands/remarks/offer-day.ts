/** The day by which an offer must be answered, however it is put: "offer, they want an answer by dec 4" says what "offer by dec 4" says. */

const who = "(?:and |but )?(?:i(?:'ve| have)?|they(?:'ve| have)?|he|she|we)?";
const answering =
  '(?:answer|reply|decide|respond|accept(?: or decline)?|let (?:them|him|her) know|get back to (?:them|him|her)|say yes(?: or no)?|sign)(?: it| them)?';

const ways: readonly RegExp[] = [
  // ", they want an answer by", ", they expect my decision until"
  new RegExp(
    String.raw`[,;:!.–-]?\s{0,3}${who}\s?(?:wants?|needs?|expects?|would like|require|asked for) (?:an?|my|the)? ?(?:answer|decision|reply|response) (by|until|before) `,
    'i',
  ),
  // ", i have to answer by", ", need to let them know by"
  new RegExp(
    String.raw`[,;:!.–-]?\s{0,3}${who}\s?(?:have to|has to|need to|needs to|must|got to|gotta|should|want me to|need me to) ${answering} (by|until|before) `,
    'i',
  ),
  // ", they need to know by"
  new RegExp(String.raw`[,;:!.–-]?\s{0,3}${who}\s?(?:need|needs|want|wants) to (?:know|hear(?: from me| back)?) (by|until|before) `, 'i'),
  // "! answer due dec 4", ", deadline dec 4", ", good until friday"
  /[,;:!.–-]?\s{0,3}(?:(?:my )?answer (?:is )?due(?: by| on)?|(?:the )?deadline(?: is| to answer is| to answer)?|(?:it(?:'s| is) )?(?:good|valid|open) until|(?:it )?expires(?: on)?):? /i,
];

/** The line as "offer by dec 4"; null: it is not about an offer, or names no such day in these words. */
export function offerByDay(line: string): string | null {
  if (!/\boffer(?:ed)?\b/i.test(line)) return null;
  const way = ways.find((each) => each.test(line));
  return way === undefined ? null : line.replace(way, ' by ').trim();
}
