/** Names for time zones that people use and the IANA database lacks, as tables. Not here: the look-up (time-zones.ts). */

/** The zone meant by a bare offset, most likely first (design, section 3). */
export const usualZones: readonly string[] = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Asia/Singapore',
  'Asia/Tokyo',
  'America/Sao_Paulo',
];

/** The most populous zone of a country with several. Intl sorts by the alphabet: Ceuta before Madrid. */
export const mainZones: readonly string[] = [
  ...usualZones,
  ...['America/Phoenix', 'America/Anchorage', 'Pacific/Honolulu'],
  ...['America/Toronto', 'America/Vancouver', 'America/Edmonton', 'America/Winnipeg', 'America/Halifax', 'America/St_Johns'],
  ...['Australia/Melbourne', 'Australia/Brisbane', 'Australia/Perth', 'Australia/Adelaide', 'Australia/Darwin'],
  ...['Europe/Madrid', 'Europe/Lisbon', 'Europe/Moscow', 'Europe/Kyiv', 'Europe/Istanbul', 'Asia/Dubai', 'Asia/Karachi', 'Asia/Dhaka'],
  ...['America/Mexico_City', 'America/Argentina/Buenos_Aires', 'America/Santiago', 'America/Bogota', 'America/Manaus', 'America/Guayaquil'],
  ...['Asia/Shanghai', 'Asia/Jakarta', 'Asia/Kuala_Lumpur', 'Asia/Almaty', 'Africa/Lagos', 'Africa/Nairobi', 'Africa/Johannesburg'],
];

/** Intl still answers with the names on the left, which are links now. */
export const renamedZones: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/**
 * What people write for the time on their clock. "EST" in July means New York, not IANA's EST, which is five hours behind UTC all year.
 * An ambiguous name means the most populous zone: IST is India, CST Chicago, BST London. Our answer reads it back.
 */
const abbreviations = {
  'America/New_York': 'est edt et eastern "eastern time"',
  'America/Chicago': 'cst cdt ct central "central time"',
  'America/Denver': 'mst mdt mt mountain "mountain time"',
  'America/Los_Angeles': 'pst pdt pt pacific "pacific time"',
  'America/Anchorage': 'akst akdt',
  'Pacific/Honolulu': 'hst hawaii',
  'America/Halifax': 'ast adt',
  'America/St_Johns': 'nst ndt newfoundland',
  'America/Sao_Paulo': 'brt',
  'Europe/London': 'gmt bst',
  'Europe/Lisbon': 'wet',
  'Europe/Berlin': 'cet cest mez mesz',
  'Europe/Athens': 'eet eest',
  'Europe/Moscow': 'msk',
  'Africa/Johannesburg': 'sast',
  'Africa/Lagos': 'wat',
  'Africa/Nairobi': 'eat',
  'Asia/Dubai': 'gst',
  'Asia/Karachi': 'pkt',
  'Asia/Kolkata': 'ist',
  'Asia/Singapore': 'sgt',
  'Asia/Hong_Kong': 'hkt',
  'Asia/Manila': 'pht',
  'Asia/Tokyo': 'jst',
  'Asia/Seoul': 'kst',
  'Asia/Jakarta': 'wib',
  'Australia/Perth': 'awst',
  'Australia/Adelaide': 'acst acdt',
  'Australia/Sydney': 'aest aedt',
  'Pacific/Auckland': 'nzst nzdt',
};

/**
 * Big cities and states that no zone is named after, and local names of those that have one. Not here: names of many places (Portland,
 * Springfield) and states with two zones.
 */
const places = {
  'America/New_York':
    '"tri-state area" "long island" queens bronx "the bronx" manhattan "staten island" "new england" "upstate new york" dmv nyc "new york city" brooklyn boston philadelphia philly "washington dc" "washington d.c." dc atlanta miami orlando tampa baltimore charlotte raleigh pittsburgh cleveland cincinnati buffalo "new york state" "new jersey" massachusetts connecticut pennsylvania maryland virginia "north carolina" "south carolina" georgia ohio',
  'America/Chicago':
    'chicagoland "twin cities" dfw "st paul" "saint paul" dallas houston austin "san antonio" "fort worth" minneapolis milwaukee "st louis" "st. louis" "saint louis" "kansas city" nashville memphis "new orleans" omaha illinois wisconsin minnesota iowa missouri oklahoma louisiana alabama',
  'America/Denver': '"salt lake city" albuquerque "colorado springs" boulder colorado utah',
  'America/Los_Angeles':
    '"bay area" "sf bay area" "san francisco bay area" "silicon valley" socal norcal "southern california" "northern california" "orange county" "pacific northwest" la "san francisco" sf "san diego" "san jose" seattle sacramento oakland "las vegas" "palo alto" california "washington state"',
  'America/Phoenix': 'tucson scottsdale arizona',
  'America/Toronto': 'gta "greater toronto area" montreal ottawa quebec "quebec city" waterloo mississauga',
  'America/Edmonton': 'calgary',
  'America/Sao_Paulo': '"rio de janeiro" rio brasilia "belo horizonte" curitiba "porto alegre"',
  'America/Mexico_City': '"ciudad de mexico" cdmx guadalajara puebla',
  'America/Bogota': 'medellin cali',
  'Europe/London':
    '"greater london" "greater manchester" "west midlands" "east midlands" midlands yorkshire kent essex surrey sussex cornwall devon manchester birmingham leeds bristol liverpool sheffield edinburgh glasgow cardiff belfast oxford',
  'Europe/Dublin': 'cork galway limerick',
  'Europe/Berlin':
    'hamburg munich munchen muenchen frankfurt cologne koln koeln stuttgart dusseldorf duesseldorf leipzig dresden hannover hanover nuremberg nurnberg nuernberg bremen dortmund essen bonn karlsruhe mannheim',
  'Europe/Vienna': 'wien graz linz salzburg innsbruck',
  'Europe/Zurich': 'zuerich geneva geneve genf basel bern lausanne',
  'Europe/Paris': 'lyon marseille toulouse bordeaux lille nantes nice strasbourg',
  'Europe/Madrid': 'barcelona valencia sevilla seville malaga bilbao zaragoza',
  'Europe/Lisbon': 'aveiro lisboa porto braga coimbra',
  'Europe/Rome': 'roma milan milano turin torino naples napoli bologna florence firenze',
  'Europe/Amsterdam': 'rotterdam "the hague" "den haag" utrecht eindhoven groningen',
  'Europe/Brussels': 'bruxelles brussel antwerp antwerpen ghent gent leuven liege',
  'Europe/Stockholm': 'gothenburg goteborg malmo uppsala',
  'Europe/Copenhagen': 'kobenhavn aarhus odense',
  'Europe/Oslo': 'bergen trondheim stavanger',
  'Europe/Helsinki': 'espoo tampere turku',
  'Europe/Warsaw': 'warszawa krakow cracow wroclaw gdansk poznan lodz katowice',
  'Europe/Prague': 'praha brno ostrava',
  'Europe/Bucharest': 'bucuresti cluj "cluj-napoca" timisoara iasi',
  'Europe/Athens': 'patras patra larissa heraklion crete athina thessaloniki',
  'Europe/Kyiv': 'kiev lviv kharkiv odesa',
  'Europe/Istanbul': 'ankara izmir',
  'Asia/Jerusalem': '"tel aviv" haifa "beer sheva"',
  'Asia/Dubai': '"abu dhabi" sharjah',
  'Asia/Riyadh': 'mecca makkah medina jeddah dammam',
  'Asia/Kolkata':
    'mumbai bombay delhi "new delhi" bangalore bengaluru hyderabad chennai madras pune ahmedabad noida gurgaon gurugram kochi jaipur',
  'Asia/Karachi': 'lahore islamabad',
  'Asia/Ho_Chi_Minh': 'saigon hanoi',
  'Asia/Shanghai': 'beijing peking shenzhen guangzhou hangzhou chengdu',
  'Asia/Tokyo': 'osaka kyoto yokohama nagoya fukuoka',
  'Asia/Seoul': 'busan incheon',
  'Australia/Sydney': 'canberra',
  'Australia/Brisbane': '"gold coast"',
  'Pacific/Auckland': 'wellington christchurch dunedin',
  'Asia/Dhaka': 'chittagong',
  'Asia/Kuala_Lumpur': 'penang',
  'Atlantic/Canary': '"las palmas" tenerife "gran canaria"',
  'Europe/Ljubljana': 'maribor',
  'Europe/Tallinn': 'tartu',
  'Africa/Johannesburg': '"port elizabeth" "cape town" durban pretoria',
  'Africa/Lagos': 'abuja ibadan',
};

/** Other names of countries besides their English name in Intl. */
export const otherCountryNames: Readonly<Record<string, string>> = {
  ...{ us: 'US', usa: 'US', america: 'US', 'the us': 'US' },
  ...{ uk: 'GB', 'great britain': 'GB', britain: 'GB', england: 'GB', scotland: 'GB', wales: 'GB', 'northern ireland': 'GB' },
  ...{ holland: 'NL', 'the netherlands': 'NL', 'czech republic': 'CZ', turkey: 'TR', uae: 'AE', 'hong kong': 'HK', deutschland: 'DE' },
};

/** The end of an address in the United States: "Chicago, IL". */
export const usStates: ReadonlySet<string> = new Set(
  'al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy'.split(
    ' ',
  ),
);

/** Keyed by what is typed: lower case, without accents. */
export const spokenZones: ReadonlyMap<string, string> = new Map(
  [abbreviations, places].flatMap((table) => Object.entries(table).flatMap(([zone, names]) => namesIn(names).map((name) => [name, zone]))),
);

function namesIn(row: string): string[] {
  return Array.from(row.matchAll(/"([^"]{1,40})"|(\S{1,40})/g), ([, quoted, bare]) => quoted ?? bare ?? '');
}
