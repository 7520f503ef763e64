/**
 * The day in an absence: "returning 20/11/2026", "back on Monday 23rd", "Ich bin bis 20.11. außer Haus". Not here: whether a mail is an
 * absence (absence.ts).
 */
import { Temporal } from 'temporal-polyfill';
import { type DayMention, dayMentions } from '../dates/day-mentions.ts';
import { nextWeekday } from '../dates/day-words.ts';
import { inYear } from '../dates/year-of.ts';
import { matches } from '../matches.ts';
import { monthInAnyLanguage } from '../quoting/month-names.ts';

/** Longer absences are leave, after which somebody else will answer. Our choice. */
const mostDays = 90;
const mostText = 2_000;

const BACK = [
  'return(?:s|ed|ing)?|(?:come |be |am |is )?back|available again|reachable again|resum(?:e|ing)|again|after',
  'zurück|wieder|ab|rückkehr|erreichbar',
  'de retour|retour|reviens|reviendrai|rentre|reprends|reprendrai|partir du|disponible|rentrée',
  'regres(?:o|aré|ando)|vuelvo|volveré|de vuelta|vuelta|incorporo|reincorporo|partir del',
  'rientro|rientrerò|torno|tornerò|ritorno|di nuovo|partire dal',
  'terug|terugkeer|weer|vanaf',
  'volto|voltarei|regresso|regressarei|retorno|retornarei|de volta|partir de',
  'wracam|wrócę|powrót|powrotu|z powrotem|ponownie|od dnia',
].join('|');
const UNTIL = [
  'until|till|til|through|thru|up to|to|for|end(?:s|ing)?',
  'bis|einschließlich|einschl\\.|inkl\\.|inklusive|zum',
  "jusqu['’]au|jusqu['’]à|au|inclus",
  'hasta|al',
  'fino|sino',
  'tot|en met|tm|t/m',
  'até|ao?',
  'do|dnia|włącznie',
].join('|');
/** Words that may stand between: "back in the office on", "bis einschließlich", "wieder im Büro ab dem". */
const BETWEEN =
  '(?:[\\s,:(]+(?:in|to|at|the|on|my|our|office|work|from|by|of|day|date|vacation|leave|again|im|am|ab|dem|den|der|zum|büro|haus|einschließlich|da|sein|erreichbar|dienst|le|la|bureau|travail|partir|du|au|à|el|la|oficina|trabajo|día|dia|il|in|ufficio|giorno|dal|del|op|het|kantoor|vanaf|en|met|ao|o|no|em|escritório|w|biurze|dniu|dnia|od|dostępn[ya]))';
const CUE_BEFORE = new RegExp(`(?<![\\p{L}])(?:${BACK}|${UNTIL})${BETWEEN}{0,6}[\\s,:(]{0,3}$`, 'iu');
const CUE_BEHIND =
  /^[^.!?;,\n\d]{0,30}(?<!\p{L})(?:back|return|again|available|wieder|zurück|erreichbar|retour|disponible|vuelvo|vuelta|rientro|torno|disponibile|terug|weer|volta|volto|disponível|wracam|dostępn[ya]|powrotem)(?!\p{L})/iu;
/** "9-20 November", "for two weeks": a span is named by its last day. */
const SPAN = /^(?:for\b|(?!within|in\b|over)\D{0,12}\d{1,2}\D{1,24}\d)/i;

/** In the future and not too far; null: no such day is named. `country` decides between 11/10 and 10/11. */
export function returnDay(
  subject: string,
  text: string,
  { sent, country }: { readonly sent: Temporal.ZonedDateTime; readonly country: string | null },
): Temporal.PlainDate | null {
  const from = sent.toPlainDate();
  const lines = `${subject}\n${text}`.slice(0, mostText).normalize('NFC').split('\n');
  const named = lines.flatMap((line) => {
    const english = dayMentions(line, { from, country, direction: { towards: 'ahead', graceDays: 60 }, typed: false, isWorkday });
    const others = foreignDays(line, from);
    const longest = [...english, ...others].filter((each, _, all) => !all.some((other) => isWithin(each, other) && !isWithin(other, each)));
    return longest.filter((each) => isReturn(line, each)).map(({ date }) => date);
  });
  const latest = named
    .filter((date) => isAhead(from, date))
    .toSorted(Temporal.PlainDate.compare)
    .at(-1);
  return latest ?? null;
}

const isWorkday = ({ dayOfWeek }: Temporal.PlainDate): boolean => dayOfWeek < 6;

const isAhead = (from: Temporal.PlainDate, date: Temporal.PlainDate): boolean => {
  const { days } = from.until(date);
  return days > 0 && days <= mostDays;
};

/** "poniedziałek 23.11." holds "23.11.", which other readers take alone. */
const isWithin = (a: Named, b: Named): boolean => b.start <= a.start && a.end <= b.end;

type Named = Pick<DayMention, 'start' | 'end' | 'date' | 'precision'>;

function isReturn(line: string, { start, end, precision }: Named): boolean {
  const before = line.slice(Math.max(0, start - 80), start);
  return (
    CUE_BEFORE.test(before) || CUE_BEHIND.test(line.slice(end, end + 60)) || (precision === 'span' && SPAN.test(line.slice(start, end)))
  );
}

/** Monday to Sunday, by their beginnings. */
const weekdays: readonly string[] = [
  'montag|mo\\.|lundi|lunes|lunedì|lunedi|maandag|segunda(?:-feira)?|poniedziałk\\p{L}+|poniedziałek',
  'dienstag|di\\.|mardi|martes|martedì|martedi|dinsdag|terça(?:-feira)?|wtorek|wtorku',
  'mittwoch|mi\\.|mercredi|miércoles|mercoledì|mercoledi|woensdag|quarta(?:-feira)?|środ\\p{L}+',
  'donnerstag|do\\.|jeudi|jueves|giovedì|giovedi|donderdag|quinta(?:-feira)?|czwartek|czwartku',
  'freitag|fr\\.|vendredi|viernes|venerdì|venerdi|vrijdag|sexta(?:-feira)?|piątek|piątku',
  'samstag|sonnabend|samedi|sábado|sabato|zaterdag|sobot\\p{L}+',
  'sonntag|dimanche|domingo|domenica|zondag|niedziel\\p{L}+',
];
const WEEKDAY = weekdays.map((names, index) => `(?<w${index + 1}>${names})`).join('|');
const FOREIGN = new RegExp(
  String.raw`(?<![\p{L}\d./-])(?:(?:${WEEKDAY})(?:,? ?(?:den |dem |le |el |il |dia )?(?=\d)|(?!\p{L})))?(?:(?<day>\d{1,2})(?:(?:[./-] ?(?<month>\d{1,2})(?:[./-] ?(?<year>\d{4}|\d{2}))?)(?![\d:])|(?:\.|er|º|ª|\.º)? ?(?:de |di |d['’])?(?<name>\p{L}{3,12})\.?(?: (?:de )?(?<named>\d{4}))?|\.?(?!\d|:)))?`,
  'giu',
);
/** "le 23", "am 23.": a day of the month alone. */
const ALONE = /(?<!\p{L})(?:le|el|il|op|am|dem|den|au|al|dia|do)\s$/iu;

/** There 11/10 may be in October; everywhere else the day stands first. */
const ENGLISH = /\b(?:the|until|back|returning|will|from)\b/i;

function foreignDays(line: string, from: Temporal.PlainDate): readonly Named[] {
  return matches(FOREIGN, line).flatMap((match) => {
    const { index, groups = {} } = match;
    const place = { start: index, end: index + match[0].length };
    const weekday = [1, 2, 3, 4, 5, 6, 7].find((number) => groups[`w${number}`] !== undefined) ?? null;
    const isAlone = ALONE.test(line.slice(Math.max(0, index - 5), index));
    const isAmbiguous = ENGLISH.test(line) && match[0].includes('/') && Number(groups.day) <= 12 && Number(groups.month) <= 12;
    const date = isAmbiguous ? null : dateOf(groups, weekday, from, isAlone);
    return date === null ? [] : [{ ...place, date, precision: 'day' }];
  });
}

function dateOf(
  { day, month, year, name, named }: Readonly<Record<string, string | undefined>>,
  weekday: number | null,
  from: Temporal.PlainDate,
  isAlone: boolean,
): Temporal.PlainDate | null {
  if (day === undefined) return weekday === null ? null : nextWeekday(from, weekday);
  const number = month === undefined ? (name === undefined ? undefined : monthInAnyLanguage(name)) : Number(month);
  const written = year ?? named;
  const inFull = written === undefined ? null : written.length === 2 ? 2000 + Number(written) : Number(written);
  if (number !== undefined) return inYear({ year: inFull, month: number, day: Number(day) }, from, { towards: 'ahead', graceDays: 0 });
  if (weekday === null && !isAlone) return null;
  return (
    [from, from.add({ months: 1 })]
      .map((each) => inYear({ year: each.year, month: each.month, day: Number(day) }, from, { towards: 'ahead', graceDays: 0 }))
      .find((date) => date !== null && date !== undefined && isAhead(from, date)) ?? null
  );
}
