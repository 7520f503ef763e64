/**
 * Finds the time zone of a place as people write it: "nr Leeds", "Portland, Oregon", "Newcastle NSW", "Frankfurt am Main".
 * Not here: names of zones, abbreviations and the cities that everybody knows (time-zones.ts), which lines may be places (email/commands/).
 */
import { cities, mainCities } from './cities.generated.ts';
import { countryNamed, type FoundZone, findZone, plain, zoneOfCountry } from './time-zones.ts';

/**
 * `isPlace`: the line says that it names one ("I live in"). Otherwise "done, Georgia" and "Nancy, thanks" are none.
 */
export function findPlace(typed: string, isPlace = false): FoundZone {
  const text = plain(typed.replace(/\([^()]{0,40}\)/g, ''));
  const place = text.replace(FRAME_BEFORE, '');
  const tries = [place, place.replace(FRAME_BEHIND, ''), place.replace(FRAME_BEHIND, '').replace(POSTCODE, '')].map((each) => each.trim());
  for (const each of new Set(tries)) {
    const known = findZone(each);
    if (known.type === 'found') return known;
    const zone = zoneOf(each, isPlace);
    if (zone !== null) return { type: 'found', zone };
  }
  return findZone(tries.at(-1) ?? '');
}

/** The zones of the cities of one name, where none is by far the biggest: "Hamilton". */
export const zonesOfCity = (typed: string): readonly string[] => [
  ...new Set((cityTable().get(cityName(plain(typed).replace(FRAME_BEFORE, ''))) ?? []).map(({ zone }) => zone)),
];

/** "Based in", "near". */
const FRAME_BEFORE =
  /^(?:(?:i am|i'm|we are|i live|we live|based|located|living|currently|now|staying|here|just|close|outside|near|nr\.?|around|from|in|on|at|to|of|by|the) )+/;
const FRAME_BEHIND = /(?: (?:area|region|metro|metropolitan|here|now|right now|at the moment|atm|time|as well))+$/;
const POSTCODE = /^\d{4,6} |,? \d{4,6}(?:-\d{4})?$/g;

function zoneOf(place: string, isPlace: boolean): string | null {
  const name = cityName(place);
  const bare = zoneOfCity(name, null);
  if (bare !== null) return bare;
  for (const [city, regionName] of splits(place)) {
    const regions = regionsNamed(regionName);
    const found = regions.map((region) => zoneOfCity(cityName(city), region)).find((zone) => zone !== null);
    // A town that we don't know, or a city's smaller namesake.
    const isTown = (isPlace && place.includes(',')) || zonesOfCity(city).length > 0;
    const zone = found ?? (regions[0] === undefined || !isTown ? null : soleZone(regions[0]));
    if (zone !== null) return zone;
  }
  // "Leeds, West Yorkshire": a county that we don't know contradicts nothing.
  const [city = '', county = ''] = place.split(',').map((part) => part.trim());
  return (isPlace || COUNTY.test(county)) && county !== '' && regionsNamed(county).length === 0
    ? (zoneOfCity(cityName(city), null) ?? null)
    : null;
}

const COUNTY = /(?:shire|sussex|surrey|kent|essex|norfolk|suffolk|cornwall|devon|cumbria|midlands|county|province|district|region|state)$/;

/** "portland, oregon", "newcastle nsw", "lyon france": at the comma, else before the last one to three words. */
function splits(place: string): readonly (readonly [city: string, region: string])[] {
  const parts = place.split(',').map((part) => part.trim());
  if (parts.length > 1) return [[parts[0] ?? '', parts.at(-1) ?? '']];
  const words = place.split(' ');
  return [1, 2, 3]
    .filter((count) => count < words.length)
    .map((count) => [words.slice(0, -count).join(' '), words.slice(-count).join(' ')] as const);
}

/** As in the table: without dots and hyphens, "st" for "saint"; "Cebu City" is "cebu", "Freiburg im Breisgau" "freiburg". */
const cityName = (text: string): string =>
  text
    .replace(/[-_.]/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/['’`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!^(?:mexico|kansas|quebec)) city$/, '');

interface City {
  readonly region: string;
  readonly zone: string;
}

let table: ReadonlyMap<string, readonly City[]> | undefined;
let biggest: ReadonlyMap<string, string> | undefined;

const cityTable = (): ReadonlyMap<string, readonly City[]> =>
  (table ??= Map.groupBy(
    cities.flatMap(([region, zone, names]) => names.split(',').map((name) => ({ name, region, zone }))),
    ({ name }) => name,
  ));

/** Null: there is none, or several in different zones of which none is by far the biggest. */
function zoneOfCity(name: string, region: string | null): string | null {
  biggest ??= new Map(mainCities.flatMap(([zone, names]) => names.split(',').map((each) => [each, zone] as const)));
  const all =
    cityTable().get(name) ?? cityTable().get(name.replace(/ (?:im|am|an der|in der|a d|ob der|upon|on|sur|sous|en) .+$/, '')) ?? [];
  const found = all.filter((city) => region === null || city.region === region || city.region.startsWith(`${region}-`));
  const zones = new Set(found.map(({ zone }) => zone));
  const [only] = zones;
  if (zones.size === 1) return only ?? null;
  return region === null ? (biggest.get(name) ?? null) : null;
}

/** A town that is not in the table, in a state or country with one clock. */
const soleZone = (region: string): string | null => {
  if (splitStates.has(region)) return null;
  if (!region.includes('-')) return zoneOfCountry(region.toLowerCase());
  const small = smallStates[region];
  if (small !== undefined) return small;
  const zones = new Set(cities.filter(([where]) => where === region).map(([, zone]) => zone));
  const [only] = zones;
  return zones.size === 1 ? (only ?? null) : null;
};

/** Without a city in the table. */
const smallStates: Readonly<Record<string, string>> = {
  ...{ 'US-ME': 'America/New_York', 'US-VT': 'America/New_York', 'US-NH': 'America/New_York', 'US-RI': 'America/New_York' },
  ...{ 'US-DE': 'America/New_York', 'US-WV': 'America/New_York', 'US-WY': 'America/Denver', 'US-MT': 'America/Denver' },
};

/** They have two clocks. */
const splitStates: ReadonlySet<string> = new Set(
  ['AK', 'FL', 'ID', 'IN', 'KS', 'KY', 'MI', 'ND', 'NE', 'SD', 'TN', 'TX'].map((state) => `US-${state}`),
);

/** "oregon" and "or" are US-OR, "wa" is US-WA or AU-WA, "nigeria" is NG. A state comes before a country of the same code: "Newark, DE". */
function regionsNamed(text: string): readonly string[] {
  const name = text.replace(/\./g, '').trim();
  const country = countryNamed(name);
  return [...(states().get(name) ?? []), ...(country === null ? [] : [country])];
}

let stateNames: ReadonlyMap<string, readonly string[]> | undefined;

function states(): ReadonlyMap<string, readonly string[]> {
  if (stateNames !== undefined) return stateNames;
  const named = new Map<string, readonly string[]>();
  for (const [country, rows] of Object.entries(stateTable))
    for (const row of rows.split(',')) {
      const [code = '', ...names] = row.split('=');
      for (const name of [code.toLowerCase(), ...names]) named.set(name, [...(named.get(name) ?? []), `${country}-${code}`]);
    }
  stateNames = named;
  return named;
}

const stateTable: Readonly<Record<string, string>> = {
  US: [
    'AL=alabama,AK=alaska,AZ=arizona,AR=arkansas,CA=california=calif,CO=colorado,CT=connecticut,DE=delaware,DC=district of columbia,FL=florida,GA=georgia,HI=hawaii',
    'ID=idaho,IL=illinois,IN=indiana,IA=iowa,KS=kansas,KY=kentucky,LA=louisiana,ME=maine,MD=maryland,MA=massachusetts=mass,MI=michigan,MN=minnesota,MS=mississippi',
    'MO=missouri,MT=montana,NE=nebraska,NV=nevada,NH=new hampshire,NJ=new jersey,NM=new mexico,NY=new york,NC=north carolina,ND=north dakota,OH=ohio,OK=oklahoma',
    'OR=oregon,PA=pennsylvania,RI=rhode island,SC=south carolina,SD=south dakota,TN=tennessee,TX=texas,UT=utah,VT=vermont,VA=virginia,WA=washington=washington state',
    'WV=west virginia,WI=wisconsin,WY=wyoming',
  ].join(','),
  CA: 'AB=alberta,BC=british columbia,MB=manitoba,NB=new brunswick,NL=newfoundland,NS=nova scotia,ON=ontario=ont,PE=prince edward island,QC=quebec,SK=saskatchewan',
  AU: 'ACT=australian capital territory,NSW=new south wales,NT=northern territory,QLD=queensland,SA=south australia,TAS=tasmania,VIC=victoria,WA=western australia',
};
