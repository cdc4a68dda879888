/** The few words of our own: for assistive technology and menus, and over a table of contents. None is put into the text. */

export interface Words {
  /** Name of a list of sources that has no heading. */
  sources: string;
  /** Name of the way back from a source; its label follows. */
  back: string;
  contents: string;
  cover: string;
  /** A table that may have to be scrolled. */
  table: string;
  /** Title of a document without any text. */
  untitled: string;
}

const row = (
  sources: string,
  back: string,
  contents: string,
  cover: string,
  table: string,
  untitled: string,
): Words => ({
  sources,
  back,
  contents,
  cover,
  table,
  untitled,
});

const english = row('Sources', 'Back to citation', 'Contents', 'Cover', 'Table', 'Untitled');

const words: Record<string, Words> = {
  en: english,
  ar: row('المصادر', 'العودة إلى الاستشهاد', 'المحتويات', 'الغلاف', 'جدول', 'بلا عنوان'),
  cs: row('Zdroje', 'Zpět k citaci', 'Obsah', 'Obálka', 'Tabulka', 'Bez názvu'),
  de: row('Quellen', 'Zurück zum Zitat', 'Inhalt', 'Umschlag', 'Tabelle', 'Ohne Titel'),
  es: row('Fuentes', 'Volver a la cita', 'Contenido', 'Cubierta', 'Tabla', 'Sin título'),
  fa: row('منابع', 'بازگشت به ارجاع', 'فهرست', 'جلد', 'جدول', 'بدون عنوان'),
  fr: row('Sources', 'Retour à la citation', 'Sommaire', 'Couverture', 'Tableau', 'Sans titre'),
  he: row('מקורות', 'חזרה לציטוט', 'תוכן העניינים', 'כריכה', 'טבלה', 'ללא כותרת'),
  hi: row('स्रोत', 'उद्धरण पर वापस', 'विषय-सूची', 'आवरण', 'तालिका', 'शीर्षकहीन'),
  it: row('Fonti', 'Torna alla citazione', 'Indice', 'Copertina', 'Tabella', 'Senza titolo'),
  ja: row('出典', '引用に戻る', '目次', '表紙', '表', '無題'),
  ko: row('출처', '인용으로 돌아가기', '차례', '표지', '표', '제목 없음'),
  nl: row('Bronnen', 'Terug naar het citaat', 'Inhoud', 'Omslag', 'Tabel', 'Zonder titel'),
  pl: row('Źródła', 'Wróć do cytatu', 'Spis treści', 'Okładka', 'Tabela', 'Bez tytułu'),
  pt: row('Fontes', 'Voltar à citação', 'Conteúdo', 'Capa', 'Tabela', 'Sem título'),
  ru: row('Источники', 'Назад к ссылке', 'Содержание', 'Обложка', 'Таблица', 'Без названия'),
  tr: row('Kaynaklar', 'Alıntıya dön', 'İçindekiler', 'Kapak', 'Tablo', 'Başlıksız'),
  uk: row('Джерела', 'Назад до посилання', 'Зміст', 'Обкладинка', 'Таблиця', 'Без назви'),
  zh: row('来源', '返回引文', '目录', '封面', '表格', '无标题'),
};

/** The words of a language, English where it has none. */
export function wordsOf(lang: string): Words {
  return words[lang.split('-')[0]!.toLowerCase()] ?? english;
}
