/** The options of the command line: the one file that knows the argument parser. */
import { Command, CommanderError, Option } from 'commander';
import { distance } from 'fastest-levenshtein';
import { formatOf } from '../convert.js';
import { formats } from '../emit/index.js';
import { UsageError } from './failure.js';

export interface CliOptions {
  to?: string[];
  output?: string;
  outDir?: string;
  from?: 'text' | 'markdown';
  title?: string;
  author?: string[];
  date?: string;
  lang?: string;
  encoding?: string;
  layout?: 'wrapped' | 'lines';
  keepBoilerplate?: true;
  pageSize?: 'A4' | 'Letter';
  browser?: string;
  explain?: true;
  strict?: true;
  quiet?: true;
  verbose?: true;
}

export interface Arguments {
  inputs: string[];
  options: CliOptions;
}

const formatNames = formats.map(({ name }) => name).join(', ');

const examples = `
Examples:
  article-convert article.txt                        writes article.md beside it
  article-convert article.txt --to html,epub,pdf     writes three files beside it
  article-convert article.txt -o book/chapter1.epub  the format is told by the ending
  curl -s https://example.org/a.txt | article-convert --to html > a.html
  article-convert texts/*.txt --to pdf --out-dir out one browser prints all of them
  article-convert article.txt --explain              why each line is what it is
  article-convert article.md --to pdf                the way on after editing the Markdown

Exit codes: 0 all done, 1 some input failed, 2 wrong use, 3 warnings under --strict, 130 interrupted.`;

/**
 * Parses the arguments.
 *
 * @param argv Arguments without the program.
 * @returns Arguments, or the text that answers `--help` or `--version`.
 * @throws UsageError
 */
export function parseArguments(argv: readonly string[], version: string): Arguments | string {
  const answer: string[] = [];
  const command = describe(version).configureOutput({
    writeOut: (text) => void answer.push(text),
    outputError: () => {},
  });
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return answer.join('');
    throw new UsageError(sentenceOf(error));
  }
  return { inputs: command.args, options: command.opts<CliOptions>() };
}

/** The parser’s “error: unknown option '--tto'\n(Did you mean --to?)” as sentences. */
function sentenceOf({ message }: CommanderError): string {
  const [what = '', hint] = message.replace(/^error: /, '').split('\n');
  const sentence = `${what[0]?.toUpperCase()}${what.slice(1).replace(/\.$/, '')}.`;
  return `${sentence} ${hint ? hint.replace(/^\(|\)$/g, '') : 'See --help.'}`;
}

function describe(version: string): Command {
  return new Command('article-convert')
    .description('Recovers the structure of a plain-text article and writes Markdown, HTML, EPUB and PDF.')
    .argument('[input...]', 'files to convert; - or nothing reads standard input')
    .option(
      '--to <formats>',
      `what to write, separated by commas: ${formatNames} (default: by the ending of -o, else md)`,
      formatList,
    )
    .option('-o, --output <file>', 'write to this file; - is standard output')
    .option('--out-dir <folder>', 'write into this folder, which is made if need be')
    .addOption(
      new Option('--from <kind>', 'what the inputs are (default: markdown for .md, else text)').choices([
        'text',
        'markdown',
      ]),
    )
    .option('--title <text>', 'title, in place of the one found', notEmpty('--title'))
    .option(
      '--author <name>',
      'author, in place of those found; may be repeated',
      (name: string, before: string[] = []) => [...before, notEmpty('--author')(name)],
    )
    .option('--date <day>', 'date as YYYY-MM-DD, in place of the one found', isoDay)
    .option('--lang <tag>', 'language, such as en or pt-BR, in place of the one found', languageTag)
    .option('--encoding <name>', 'encoding of the inputs, such as windows-1252', encodingLabel)
    .addOption(
      new Option('--layout <kind>', 'whether lines were wrapped at a column, or each is a block').choices([
        'wrapped',
        'lines',
      ]),
    )
    .option('--keep-boilerplate', 'keep page furniture that would be set aside')
    .addOption(new Option('--page-size <size>', 'paper of PDF pages').choices(['A4', 'Letter']).default('A4'))
    .option('--browser <path>', 'browser that prints PDF (default: the first that is found)')
    .option(
      '--explain',
      'print the outline and why each block is what it is; writes files only with --to or -o',
    )
    .option('--strict', 'end with code 3 if there were warnings')
    .addOption(new Option('-q, --quiet', 'print errors only').conflicts('verbose'))
    .option('-v, --verbose', 'print notes, too')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .exitOverride();
}

function formatList(text: string, before: string[] = []): string[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 0) throw new UsageError(`--to names no format. Formats: ${formatNames}.`);
  return [...new Set([...before, ...names.map(formatName)])];
}

function formatName(name: string): string {
  try {
    return formatOf(name.toLowerCase()).name;
  } catch {
    throw new UsageError(`There is no format “${name}”.${suggestion(name)} Formats: ${formatNames}.`);
  }
}

function suggestion(name: string): string {
  const known = formats.flatMap(({ name, extensions }) => [name, ...extensions]);
  const [closest] = known.sort((a, b) => distance(a, name) - distance(b, name));
  return distance(closest!, name) <= 2 ? ` Did you mean ${closest}?` : '';
}

function notEmpty(option: string): (text: string) => string {
  return (text) => {
    if (!text.trim()) throw new UsageError(`${option} is empty. Leave it out to keep what is found.`);
    return text;
  };
}

function isoDay(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse() takes the 30th of February for the 1st of March.
  const known = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !known)
    throw new UsageError(`--date “${text}” is no day of the form YYYY-MM-DD.`);
  return text;
}

function languageTag(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0]!;
  } catch {
    throw new UsageError(`--lang “${text}” is no language tag. Examples: en, pt-BR.`);
  }
}

function encodingLabel(text: string): string {
  try {
    return new TextDecoder(text).encoding;
  } catch {
    throw new UsageError(`There is no encoding “${text}”. Examples: utf-8, windows-1252, shift_jis.`);
  }
}
