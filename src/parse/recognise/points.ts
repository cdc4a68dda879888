/**
 * The table of points: what each piece of evidence is worth, and why, in words.
 *
 * A candidate's points are the sum of its rows; nothing competes but sums, so a row is worth what it must outweigh.
 * About 1 is a hint, 2 to 3 a good reason, 5 and more near certainty. Paragraph is the reading of everything that has
 * no better one and stands near zero.
 */
export const points = {
  'layout/cut': [-3, 'cuts lines apart that layout ties together'],
  'layout/fused': [-2, 'ties lines together that layout keeps apart'],

  'title/base': [3, 'an article has one title, near its head'],
  'title/no-stop': [1.5, 'does not end like a sentence'],
  'title/stop': [-1.5, 'ends in a full stop'],
  'title/open-end': [-3, 'ends in a mark that announces more'],
  'title/one-word': [-2, 'is a single word'],
  'title/words': [1, 'has the length of a title'],
  'title/long': [-4, 'is longer than titles are'],
  'title/sentences': [-2.5, 'has more than one sentence'],
  'title/capitals': [1, 'is set in capitals'],
  'title/centred': [1, 'is set in from the margin'],
  'title/runs-on': [2, 'its second line goes on with a small letter'],
  'title/lower': [-2, 'begins with a small letter'],
  'title/url': [-4, 'holds a link'],
  'title/label': [-2, 'begins with a list label'],
  'title/credit': [-4, 'reads as a byline or date'],
  'title/chrome': [-4, 'begins with words of page furniture'],
  'title/quote': [-1, 'begins with a quotation mark'],

  'date/whole': [4.5, 'the whole line is a date'],
  'date/repeated': [0.5, 'says a date that stands elsewhere in the head, too'],
  'date/rest': [-1.5, 'holds words besides the date'],

  'byline/stated': [4, 'a word or dash before the name says who wrote it'],
  'byline/name': [1.5, 'reads as the name of a person'],
  'byline/dated': [2.5, 'a date stands beside the name'],
  'byline/rest': [-1.5, 'holds words besides the names'],
  'byline/stop': [-2, 'ends in a full stop'],

  'lead/base': [0, 'stands between the title and the byline or date'],
  'lead/brief': [0.5, 'is no longer than a paragraph'],
  'lead/long': [-3, 'is longer than leads are'],
  'lead/fragment': [-4, 'is too short for a lead'],

  'heading/base': [-1.5, 'a line is a paragraph unless something says otherwise'],
  'heading/no-stop': [2, 'does not end like a sentence'],
  'heading/question': [0.5, 'ends in a question or exclamation mark'],
  'heading/stop': [-3, 'ends in a full stop'],
  'heading/colon': [-1.5, 'ends in a colon, which announces what follows'],
  'heading/open-end': [-4, 'ends in a comma or dots'],
  'heading/contrast': [1, 'is much shorter than the running text'],
  'heading/strong-contrast': [1.5, 'is less than a quarter as long as the running text'],
  'heading/rare': [1.5, 'hardly any sentence of the text stands alone at such a length'],
  'heading/common': [-2, 'sentences of such a length stand alone all over the text'],
  'heading/alone': [0.5, 'stands between blank lines'],
  'heading/gap': [0.75, 'more blank lines than usual stand before it'],
  'heading/before-text': [1, 'stands before text at least twice its length'],
  'heading/before-short': [-1, 'stands before something as short as itself'],
  'heading/alike': [1, 'similar lines stand between other stretches of text'],
  'heading/wordy': [-1.5, 'has more words than headings have'],
  'heading/sentences': [-3, 'has more than one sentence'],
  'heading/capitals': [1.5, 'is set in capitals'],
  'heading/title-case': [0.75, 'its words begin with capitals'],
  'heading/centred': [1.5, 'is set in from the margin'],
  'heading/chapter': [2.5, 'begins with a word like “chapter” and a number'],
  'heading/numbered': [1.5, 'is numbered, and text stands between it and the next number'],
  'heading/sources': [1, 'is a word that stands over lists of sources'],
  'heading/lower': [-2.5, 'begins with a small letter'],
  'heading/quote': [-2, 'begins with a quotation mark'],
  'heading/spoken': [-2, 'is a quotation as a whole'],
  'heading/dash': [-3, 'begins with a dash or another mark'],
  'heading/url': [-5, 'holds a link'],
  'heading/credit': [-1, 'reads as a byline or date'],
  'heading/chrome': [-2.5, 'begins with words of page furniture'],
  'heading/bullet': [-3, 'begins with a bullet'],

  'paragraph/base': [0, 'what has no better reading is a paragraph'],
  'paragraph/running': [1.5, 'has the length or the sentences of running text'],
  'paragraph/stop': [0.5, 'ends like a sentence'],

  'quotation/base': [-1, 'text is the author’s own unless something says otherwise'],
  'quotation/marked': [7, 'its lines begin with >'],
  'quotation/indented': [3.5, 'all its lines are set in from the margin'],
  'quotation/single-line': [-1.5, 'is a single line'],
  'quotation/in-marks': [1, 'stands in quotation marks as a whole'],
  'quotation/attributed': [2, 'a line that names somebody follows'],
  'quotation/labelled': [-5, 'begins with a list label'],

  'attribution/dash': [2, 'a dash stands before a name'],

  'verse/base': [-1, 'lines are prose unless something says otherwise'],
  'verse/lines': [2, 'four or more lines, each ended on purpose'],
  'verse/ragged': [1.5, 'short lines of different lengths'],
  'verse/run-on': [1.5, 'lines end without a full stop'],
  'verse/indented': [1.5, 'is set in from the margin'],
  'verse/per-line': [0.4, 'a further line that is ended on purpose'],
  'verse/stops': [-2, 'most lines end like sentences'],

  'item/label': [0.5, 'begins with a list label'],
  'item/runs-on': [3.5, 'its label is one of a sequence'],
  'item/beside': [2, 'stands right beside the next or last of its sequence'],
  'item/apart': [-2.5, 'text stands between it and the others of its sequence'],
  'item/lonely': [-2.5, 'no other label goes with it'],

  'sources/word': [4, 'is a word that stands over lists of sources'],
  'sources/before-entries': [2, 'labelled entries follow'],
  'sources/late': [1, 'stands in the last part of the text'],
  'sources/early': [-3, 'stands in the first part of the text'],

  'source/label': [0.5, 'begins with a label'],
  'source/under-heading': [5, 'stands under a heading for sources'],
  'source/cited': [2.5, 'the running text holds a marker with its label'],
  'source/runs-on': [1.5, 'its label is one of a sequence'],
  'source/late': [1, 'stands in the last part of the text'],
  'source/early': [-4, 'stands in the first half of the text, under no heading for sources'],

  'chrome/phrase': [3.5, 'begins with words of page furniture'],
  'chrome/tail': [2.5, 'a short line among others at the very end'],
  'chrome/head': [0.75, 'a short line before the title'],
  'chrome/short': [-0.5, 'is short, as are many other things'],

  'break/marks': [7, 'is a row of marks without a letter'],
} satisfies Record<string, [points: number, reason: string]>;

export type PointsRule = keyof typeof points;
