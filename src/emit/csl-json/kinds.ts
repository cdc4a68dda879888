/** What kind of work an entry names. */
import { swift } from '../../parse/text/western.js';
import type { CslType } from './csl.js';
import type { Reading } from './reading.js';

const theses = swift(
  String.raw`(?<![\p{L}])(?<genre>(?:[Uu]npublished\s)?(?:Ph\.?\s?D\.?|[Dd]octoral|[Mm]aster[’']?s?|M\.\s?(?:A|Sc)\.|[Bb]achelor[’']?s?|[Ii]naugural|[Hh]onors)[\s-](?:[Tt]hesis|[Dd]issertation|[Dd]iss\.)|[Tt]hèse(?: de doctorat)?|[Mm]émoire de (?:maîtrise|master)|[Tt]esis (?:doctoral|de maestría)|[Tt]ese de doutora(?:do|mento)|[Dd]issertação de mestrado|[Tt]esi di (?:laurea|dottorato)|(?:Phil\. |[Uu]npublished )?[Dd]iss(?:ertation)?\.?(?=[,.;)\s]|$)|(?:Magister|Diplom|Master)arbeit|[Pp]roefschrift|[Рр]асправа|[Дд]исс(?:ертация|\.)|[Pp]raca (?:doktorska|magisterska)|博士論文|修士論文|博士论文|硕士论文)`,
);
const reports = swift(
  String.raw`(?<![\p{L}])(?<genre>(?:[Tt]ech(?:nical|\.)\s[Rr]ep(?:ort|\.)|[Rr]esearch\s[Rr]eport|[Ww]orking\s[Pp]aper|[Dd]iscussion\s[Pp]aper|Arbeitspapier|Forschungsbericht|[Rr]apport (?:technique|de recherche)|[Ii]nforme técnico|[Rr]elatório técnico|報告書)(?:\s(?:[Nn]o\.?\s|[Nn]r\.?\s|#)?[\p{L}\d/-]*\d[\p{L}\d/-]*)?)`,
);

/** Reads words such as “PhD thesis”. */
export function readGenre(reading: Reading): CslType | undefined {
  if (reading.match(theses(reading.left), 0.95)) return 'thesis';
  return reading.match(reports(reading.left), 0.9) ? 'report' : undefined;
}

/** Laws and the like are cited by their names and numbers, and have no author. */
const laws = swift(
  String.raw`^(?:[^“”"«»]{0,160}?(?<![\p{L}])(?:Act|Ordinance|Statute|Code|Constitution)(?:,?\s(?:of\s)?\d{4}|\s\d{4}|,\s(?:No|§|s\.))|(?:Regulation|Directive|Decision|Règlement|Directive|Verordnung|Richtlinie|Reglamento|Directiva|Regulamento)\s(?:\([A-Z]{2,4}\)|\d|No)|Loi\s(?:n[°o]|du\s)|Décret\s(?:n[°o]|du\s)|Ley\s(?:Orgánica\s)?\d|Real Decreto\s\d|Lei\sn|Gesetz\s(?:zur|über|vom)|\p{Lu}\p{L}+gesetz(?=[\s,(])|Legge\s\d|Decreto\s|Федеральный закон|Закон\s|Ustawa\s|Zákon\sč|.{0,80}(?:\bPub\. ?L\.|\bU\.S\.C\.|\bBGBl\.|\bStat\.\s\d|法律第))`,
);

const posts =
  /(?:twitter|x|facebook|mastodon|bsky|threads|instagram|reddit|linkedin|tumblr|vk|weibo)\.(?:com|social|app|net)\/|\bmastodon\.|\[(?:Tweet|Post|Facebook|Toot|Status update)|\bForum\b.*https?:|(?:Tweet|Facebook post|Instagram post)\b/iu;
const weblogs =
  /(?:\/\/|\.)blogs?\.|\/blogs?\/|wordpress\.|blogspot\.|substack\.|medium\.com|\[(?:We)?b(?:log)? ?[Pp]ost\]/iu;
const newspapers = swift(
  String.raw`(?<![\p{L}])(?:Times|Post|Guardian|Herald|Tribune|Gazette|Chronicle|Observer|Telegraph|Daily|Globe|Sun|Mirror|Independent|Courant|Courier|Examiner|Journal-Sentinel|Wall Street Journal|News|Zeitung|Tageblatt|Tagesspiegel|Anzeiger|Nachrichten|Kurier|Presse|taz|Monde|Figaro|Libération|País|Mundo|Vanguardia|Nación|Clarín|Folha|Estado|Público|Globo|Corriere|Repubblica|Stampa|Telegraaf|Volkskrant|Trouw|Handelsblad|Gazeta|Rzeczpospolita|Noviny|Известия|Коммерсантъ|Правда|Ведомости|газета|Gazetesi|Milliyet|Hürriyet|新聞|日报|日報|晚报|신문|일보|الأهرام|الحياة|הארץ)(?![\p{Ll}])`,
);

/** What the fields that were found make of an entry. */
export function kindOf(
  reading: Reading,
  { isJournal, isChapter }: { isJournal: boolean; isChapter: boolean },
): CslType {
  const { text, fields } = reading;
  const container = fields['container-title'];
  const isDay = fields.issued?.['date-parts'][0].length === 3;
  if (!reading.has('author') && laws(text).test(text)) return 'legislation';
  if (posts.test(text)) return 'post';
  if (weblogs.test(text)) return 'post-weblog';
  if (
    container &&
    !reading.has('volume') &&
    !isChapter &&
    (isDay || reading.has('URL')) &&
    newspapers(container).test(container)
  )
    return 'article-newspaper';
  if (isJournal && container) return 'article-journal';
  if (isChapter) return 'chapter';
  if (reading.has('publisher') || reading.has('ISBN')) return 'book';
  if (reading.has('URL')) return 'webpage';
  return container && isDay ? 'article-magazine' : 'document';
}
