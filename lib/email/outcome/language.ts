/**
 * Whether their mail is English, by its smallest words. The English rules never read one that mostly is not; a plain rejection is found in
 * the languages of rows/other-languages.ts.
 */
import { withoutAccents } from './plain-words.ts';

/** `other`: not English, and none of those that have rows. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt' | 'pl' | 'other';

/** Without accents. A word of several languages counts for each. */
const smallWords: Readonly<Record<Language, string>> = {
  en: 'the and of to you your we for is are with that this will have has our not be in on at as from it by if or please thank thanks i an any was were been can would could should us but which about hi hello dear do let know me my all so',
  de: 'der die das und ist sie wir ihre ihnen ihrer nicht mit fur auf ein eine einen dass im zu den von bei leider haben sind ich uns unsere wird werden konnen auch als an dem des aus vielen dank du dir dich deine kein keine hat mochten nach zum zur wurde wurden geehrte geehrter liebe lieber guten',
  fr: 'le la les des et est vous nous votre vos pour une dans que qui sur avec pas ne au aux ce cette nos notre par plus sommes avons merci je ete du en de un bonjour malheureusement',
  es: 'el la los las de que y en su para con por una un no se le es del al tu ha hemos gracias nos lo como sus este esta estimado hola usted pero mas sido',
  it: 'il la di che e per con non un una del della gli le in sono abbiamo grazie suo sua tua tuo nostra nostro questo alla al ci si ha siamo buongiorno gentile piu dei nel stata stato',
  nl: 'de het een en van is je uw wij we niet voor met dat op te zijn aan bij hebben heeft ons onze helaas bedankt dank deze als of om ook kunnen ik jouw beste naar',
  pt: 'o a os as de que e em para com por uma um nao se sua seu do da no na ao foi temos obrigado voce nos nossa nosso sao ola prezado prezada candidatura pela pelo mais infelizmente',
  pl: 'i w na nie z do sie ze jest to za dla pani pan oraz o po od jak przez nasz naszej panstwa dziekujemy my ma tym czy twoja twoj bardzo zostala zostal zostalo juz dzien dobry stanowisko pozdrawiam szanowna szanowny zyczymy niestety nas jesli innego',
  other:
    'och att det som inte pa for med vi jag din ditt har ar av til ikke og er af vil du deg den vores jeg ei ja on se etta olemme emme sinun hakemus kiitos ve bir icin bu ile olarak sizin basvurunuz degil tesekkur jsme vas se ze bohuzel dekujeme az egy hogy nem es koszonjuk si pentru nu este va multumim din',
};

const languages: ReadonlyMap<string, readonly Language[]> = (() => {
  const byWord = new Map<string, Language[]>();
  for (const [language, words] of Object.entries(smallWords)) {
    for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language as Language]);
  }
  return byWord;
})();

/** The text is anybody's: so much of it tells. */
const mostSentences = 30;
/** This many small words of a language are enough, or fewer in a short text of which they are a large part. */
const enough = 3;
const shareOfShort = 0.25;
/** Letters of other alphabets than ours. */
const OTHER_LETTERS = /[^\P{L}\p{Script=Latin}]/u;

export function languageOf(sentences: readonly string[]): Language {
  const first = sentences.slice(0, mostSentences);
  if (first.some((sentence) => OTHER_LETTERS.test(sentence)) && isOtherAlphabet(first.join('\n'))) return 'other';
  const words = first.flatMap(wordsOf);
  const counts = new Map<Language, number>();
  for (const word of words) {
    for (const language of languages.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const english = counts.get('en') ?? 0;
  const [most, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['en', 0] as const);
  if (most === 'en' || count <= english * 1.5) return 'en';
  return count >= enough || (english === 0 && count > 1 && count >= words.length * shareOfShort) ? most : 'en';
}

const isOtherAlphabet = (text: string): boolean =>
  (text.match(new RegExp(OTHER_LETTERS, 'gu'))?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);

/** In small letters and without accents. Within a sentence a word with a capital is a name, or a German noun: "La Rochelle" is no French. */
const wordsOf = (sentence: string): readonly string[] =>
  (withoutAccents(sentence).match(/\p{L}+/gu) ?? [])
    .filter((word, index) => index === 0 || !/^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase());
