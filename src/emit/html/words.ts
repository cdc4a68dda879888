/** The few words that only assistive technology and menus show; nothing here is printed in the article. */

export interface Words {
  /** Name of a list of sources that has no heading. */
  sources: string;
  /** Name of the way back from a source; its label follows. */
  back: string;
  contents: string;
  /** A table that may have to be scrolled. */
  table: string;
  /** Title of a document without any text. */
  untitled: string;
}

const row = (sources: string, back: string, contents: string, table: string, untitled: string): Words => ({
  sources,
  back,
  contents,
  table,
  untitled,
});

const english = row('Sources', 'Back to citation', 'Contents', 'Table', 'Untitled');

const words: Record<string, Words> = {
  en: english,
  ar: row('المصادر', 'العودة إلى الاستشهاد', 'المحتويات', 'جدول', 'بلا عنوان'),
  de: row('Quellen', 'Zurück zum Zitat', 'Inhalt', 'Tabelle', 'Ohne Titel'),
  es: row('Fuentes', 'Volver a la cita', 'Contenido', 'Tabla', 'Sin título'),
  fr: row('Sources', 'Retour à la citation', 'Sommaire', 'Tableau', 'Sans titre'),
  it: row('Fonti', 'Torna alla citazione', 'Indice', 'Tabella', 'Senza titolo'),
  ja: row('出典', '引用に戻る', '目次', '表', '無題'),
  pl: row('Źródła', 'Wróć do cytatu', 'Spis treści', 'Tabela', 'Bez tytułu'),
  pt: row('Fontes', 'Voltar à citação', 'Conteúdo', 'Tabela', 'Sem título'),
  ru: row('Источники', 'Назад к ссылке', 'Содержание', 'Таблица', 'Без названия'),
  uk: row('Джерела', 'Назад до посилання', 'Зміст', 'Таблиця', 'Без назви'),
  zh: row('来源', '返回引文', '目录', '表格', '无标题'),
};

/** The words of a language, English where it has none. */
export function wordsOf(lang: string): Words {
  return words[lang.split('-')[0]!.toLowerCase()] ?? english;
}
