/** Words that tell publishers and their places from titles, where the marks between them do not. */
import { later } from '../../later.js';

/** Words in the names of publishers, in any language. */
const houses =
  'Press|Presses|Verlag|Verlagsanstalt|Publish\\p{L}+|Publications?|Books|Éditions?|Editions?|Editori?al|Editora|Editore|Edizioni|Ediciones|Uitgeverij|Wydawnictwo|Nakladatelství|Издательство|Изд-во|Company|Co\\.|Inc\\.|Ltd\\.?|GmbH|& Sons|University|Universität|Université|Universidad|Universidade|Univ\\.|Institut[eo]?|Society|Association|Museum|Springer|Elsevier|Wiley|Routledge|Sage|Blackwell|Macmillan|Penguin|Gallimard|Seuil|Suhrkamp|Kluwer|Academic|IEEE|ACM|出版社|書店|书店|大学出版';
const house = new RegExp(houses, 'u');

/** Where many books are published. */
const cities =
  'New York|London|Paris|Berlin|Cambridge|Oxford|Boston|Chicago|Philadelphia|San Francisco|Los Angeles|Washington|New Haven|Princeton|Ithaca|Baltimore|Stanford|Berkeley|Palo Alto|San Diego|San Mateo|Amsterdam|Dordrecht|Leiden|Den Haag|The Hague|Rotterdam|Utrecht|Antwerp(?:en)?|Bruxelles|Brussels|Louvain|Leuven|München|Munich|Frankfurt(?: am Main| a\\. ?M\\.)?|Hamburg|Stuttgart|Köln|Cologne|Leipzig|Göttingen|Heidelberg|Tübingen|Wiesbaden|Darmstadt|Bonn|Freiburg|Wien|Vienna|Zürich|Zurich|Bern|Basel|Genève|Geneva|Lausanne|Roma|Rome|Milano|Milan|Torino|Turin|Bologna|Firenze|Florence|Venezia|Napoli|Madrid|Barcelona|Lisboa|Lisbon|Porto|Coimbra|São Paulo|Rio de Janeiro|Buenos Aires|México|Mexico|Santiago|Bogotá|Lima|Stockholm|Göteborg|Lund|Uppsala|Oslo|Bergen|København|Copenhagen|Helsinki|Warszawa|Warsaw|Kraków|Poznań|Praha|Prague|Brno|Budapest|București|Москва|Moscow|Санкт-Петербург|СПб\\.?|М\\.|Київ|Kyiv|İstanbul|Istanbul|Ankara|Athens|Dublin|Edinburgh|Glasgow|Manchester|Bristol|Harmondsworth|Toronto|Montréal|Montreal|Québec|Ottawa|Vancouver|Sydney|Melbourne|Canberra|Tokyo|東京|京都|大阪|北京|上海|台北|Beijing|Hong Kong|Singapore|New Delhi|Delhi|Mumbai|Jerusalem|Tel Aviv|Cairo|Beirut|بيروت|القاهرة|Thousand Oaks|Beverly Hills|Newbury Park|Mahwah|Hillsdale|Englewood Cliffs|Upper Saddle River|Reading|Hoboken|Durham|Chapel Hill|Bloomington|Urbana|Ann Arbor|Minneapolis|Madison|Cheltenham|Aldershot|Basingstoke|Hampshire|Norwell|Belmont|Menlo Park';
const known = new RegExp(cities);
/** With a state or country behind it: `Reading, MA`. */
const city = `(?:${cities})(?:,?\\s(?:[A-Z]{2}|(?:\\p{Lu}\\.\\s?){2}|Mass\\.?|Calif\\.?|Conn\\.?|UK|USA|England|Germany|Netherlands))?(?:\\s?(?:[,/;&–-]|and|und|et)\\s?(?:${cities}))*`;

const stateOf = '(?:,\\s(?:\\p{Lu}{2}|\\p{Lu}\\p{Ll}{1,5}\\.))?';
const capital =
  "\\p{Lu}(?:[\\p{L}\\p{M}’'-]|\\.(?=\\p{L}))*(?:(?<=(?<!\\p{L})\\p{Lu}|Univ|Inc|Ltd|Co|St)\\.)?";
const small = '(?:of|and|&|du|der|für|the|d[aeio]s?|y|e|et|und|i|van|for)';
const named = `(?!\\p{Lu}{2}(?!\\p{L}))(?:The\\s)?${capital}(?:\\s(?:${small}\\s){0,4}${capital}){0,6}(?:,?\\s(?:Inc|Ltd|Co)\\.?)?`;
const housed = `(?<publisher>${named})`;
const start = '(?<=^|[.,;:(?!”"»\\u0001]\\s?)';
const end = '(?=\\s*(?:[.,;)\\]\\u0001]|$))';
const placed = (place: string) => `(?<publisher_place>${place})`;

export interface Imprint {
  /** What it is never without: to make machine code for the pattern takes ten milliseconds. */
  sign: RegExp;
  pattern: () => RegExp;
}

const imprintOf = (sign: RegExp, source: string): Imprint => ({
  sign,
  pattern: later(() => new RegExp(source, 'u')),
});

/** Place and publisher, told by either; the first that fits is taken. */
export const imprints: Imprint[] = [
  // New York: Quay Press · Reading, MA: Quay
  imprintOf(known, `${start}${placed(city)}\\s?[:;]\\s?${housed}${end}`),
  // Lobos: Quay Press · Lobos, AZ: Quay Press
  imprintOf(
    new RegExp(`:[^.,;:()\\u0001]*?(?:${houses})`, 'u'),
    `${start}${placed(`${capital}(?:\\s${capital}){0,2}${stateOf}`)}\\s?:\\s?(?=[^.,;:()\\u0001]*?(?:${houses})(?!\\p{L}))${housed}${end}`,
  ),
  // Paris, Quai, 2001
  imprintOf(known, `${start}${placed(city)},\\s${housed}${end}`),
  // Quay Press, New York
  imprintOf(known, `${start}${housed}[,.]\\s${placed(city)}${end}`),
  // Quay Press
  imprintOf(house, `${start}(?=[^.,;:()\\u0001]*?(?<!\\p{L})(?:${houses})(?!\\p{L}))${housed}${end}`),
];

/** Lobos: Quay, where nothing but the marks tells it. */
export const imprint = imprintOf(
  /:/,
  `${start}${placed(`${capital}(?:\\s${capital}){0,2}${stateOf}`)}\\s?:\\s?${housed}${end}`,
);
/** Paris, where nothing else is left. */
export const placeAlone = imprintOf(known, `${start}${placed(city)}${end}`);
