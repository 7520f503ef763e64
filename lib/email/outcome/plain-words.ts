/** A sentence as the rows of this folder read it: small letters, whole words, and nothing in it that changes no meaning. */

/** ` we have decided , after a review , not to proceed `: one space around every word and stop. Without accents. */
export function plainWords(sentence: string): string {
  const bare = (ASCII.test(sentence) ? sentence : withoutAccents(sentence)).replace(RUN_ON, '. ').toLowerCase();
  const apart = bare.replace(HOURS, '$1h$2').replace(STOPS, ' $& ').replace(NEITHER, ' ').replace(DASHES, ' ; ');
  const whole = apart.includes("'") ? expanded(apart) : apart;
  return ` ${whole.replace(SPELLED, spelled)} `.replace(SPACES, ' ').replace(FILLERS, '').replace(SPACES, ' ');
}

const ASCII = /^[\x00-\x7f]*$/;
export const withoutAccents = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[“”„«»]/g, ' ');

/** "Thank you for applying to Globex.We regret": without a space. */
const RUN_ON = /(?<=[a-z])\.(?=[A-Z][a-z'’])/g;
/** "10:30" is one word. */
const HOURS = /\b(\d{1,2}):(\d\d)\b/g;
const STOPS = /[,;:?!()]|\.(?!\w)/g;
const NEITHER = /[^\p{L}\p{N} ,;:?!.()'–—-]|(?<!\w)['-]|['-](?!\w)/gu;
const DASHES = /[()!–—]/g;
const SPACES = / {2,}/g;

const expanded = (text: string): string =>
  text
    .replace(/\b(?:can't|cant)\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/'ll\b/g, ' will')
    .replace(/'m\b/g, ' am')
    .replace(/'d\b/g, ' would')
    .replace(/\b(it|that|there|here|what|he|she|who)'s\b/g, '$1 is')
    .replace(/'s\b/g, '')
    .replaceAll("'", ' ');

/** As phones and hurried people type them. Not those that are words of their own: "ill", "well", "were". */
const withoutApostrophe: Readonly<Record<string, string>> = {
  wont: 'will not',
  dont: 'do not',
  didnt: 'did not',
  doesnt: 'does not',
  isnt: 'is not',
  wasnt: 'was not',
  arent: 'are not',
  werent: 'were not',
  havent: 'have not',
  hasnt: 'has not',
  couldnt: 'could not',
  wouldnt: 'would not',
  im: 'i am',
  ive: 'i have',
  weve: 'we have',
  youve: 'you have',
  theyve: 'they have',
  youre: 'you are',
  theyre: 'they are',
  hes: 'he is',
  shes: 'she is',
  thats: 'that is',
};

/** Words of several spellings, each as the rows have it. */
const spellings: Readonly<Record<string, string>> = {
  cannot: 'can not',
  canceled: 'cancelled',
  'short-listed': 'shortlisted',
  'short-list': 'shortlist',
  resumes: 'resume',
  curriculum: 'cv',
  recieved: 'received',
  u: 'you',
  ye: 'you',
  gonna: 'going to',
  ...withoutApostrophe,
};
const SPELLED = new RegExp(`(?<![\\w-])(?:${Object.keys(spellings).join('|')})(?![\\w-])`, 'g');
const spelled = (word: string): string => spellings[word] ?? word;

/** Words that can occur anywhere and decide nothing. Otherwise a row would have to allow for them between any two words. */
const FILLERS =
  / (?:at (?:this|the present|the current|the) (?:point in time|time|stage|moment|point|juncture)|(?:on|in) this (?:occasion|instance)|in this (?:case|particular case)|this time(?: around| round)?|for (?:now|the moment|the time being)|(?:,(?= (?:however|though|unfortunately|regrettably|sadly|therefore)) )|(?:however|therefore|though|unfortunately|regretfully|regrettably|sadly|currently|presently|now|already|recently|just|also|carefully|ultimately|actually|really|simply|formally|officially|collectively|successfully|unanimously|since|most likely|probably|since then|quite|still|kindly))(?= )/g;
