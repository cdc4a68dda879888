/** From arguments to options: the one file that knows the argument parser. */
import { existsSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { completionFor } from '../completion/index.js';
import { findConfig } from '../extend/find.js';
import type { PluginSources } from '../extend/sources.js';
import { UsageError } from '../failure.js';
import { description, epilogue } from './help.js';
import { type CliOptions, optionGroups } from './index.js';
import type { OptionRow } from './option.js';
import { optionRows, unknownOption } from './rows.js';

export interface Arguments {
  inputs: string[];
  options: CliOptions;
  /** Where plugins are named. */
  plugins: PluginSources;
}

/**
 * Parses the arguments. Options of the configuration come first, then those of an options file, then what is typed; each
 * takes the place of what stands before it.
 *
 * @param argv Arguments without the program.
 * @returns Arguments, or the text that answers `--help`, `--version` or `--completion`.
 * @throws UsageError
 */
export async function parseArguments(argv: readonly string[], version: string): Promise<Arguments | string> {
  const typed = parse(argv, version);
  if (typeof typed === 'string') return typed;
  const { completion, config, optionsFile, plugin: named = [] } = typed.options;
  if (completion) return completionFor(completion);
  const found = config ?? findConfig(process.cwd());
  const files = [found, optionsFile].filter((file) => typeof file === 'string');
  if (files.length === 0) return { ...typed, plugins: { files, named } };
  const { keptArguments } = await import('./kept.js');
  const kept = await keptArguments(files, typed, (args) => parse(args, version) as Parsed);
  const { inputs, options } = parse([...kept, ...argv], version) as Parsed;
  return { inputs, options, plugins: { files, named: options.plugin ?? [] } };
}

/** What stands in some arguments. */
export interface Parsed {
  inputs: string[];
  options: CliOptions;
  /** Names of the values that the arguments themselves give. */
  given: ReadonlySet<string>;
}

/** @returns Text where the arguments ask for an answer, which those of a file cannot. */
function parse(argv: readonly string[], version: string): Parsed | string {
  const answer: string[] = [];
  const command = describe(version).configureOutput({
    writeOut: (text) => void answer.push(text),
    outputError: () => {},
  });
  try {
    command.parse(argv.map(withValue), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return answer.join('');
    throw new UsageError(sentenceOf(error));
  }
  const names = command.options.map((option) => option.attributeName());
  const given = new Set(names.filter((name) => command.getOptionValueSource(name) === 'cli'));
  return { inputs: command.args, options: command.opts<CliOptions>(), given };
}

const bareFlags = new Map(
  optionGroups
    .flatMap(({ options }) => options)
    .flatMap(({ flags, bare }) => (bare === undefined ? [] : [[flags.split(' ')[0]!, bare] as const])),
);

/** A flag whose value was left out, with the value that it then has. */
function withValue(argument: string): string {
  const bare = bareFlags.get(argument);
  return bare === undefined ? argument : `${argument}=${bare}`;
}

function describe(version: string): Command {
  const command = new Command('article-convert')
    .description(description)
    .argument('[input...]', 'files to convert; - or nothing reads standard input');
  for (const { title, options } of optionGroups)
    for (const row of options) command.addOption(optionOf(row).helpGroup(`${title}:`));
  return command
    .optionsGroup('Help:')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', epilogue)
    .exitOverride();
}

function optionOf(row: OptionRow): Option {
  const { flags, text, as, choices, preset, conflicts } = row;
  const read = isPlace(row) ? readPlace(row) : row.read;
  const option = new Option(flags, text);
  if (choices) option.choices(choices);
  if (preset !== undefined) option.default(read ? read(preset, undefined) : preset, preset);
  if (conflicts) option.conflicts(conflicts);
  if (read) option.argParser(read);
  if (as) option.attributeName = () => as;
  return option;
}

const isPlace = ({ flags }: OptionRow) => /<(?:file|folder|path|url)>$/.test(flags);

/** An empty name is what a variable of a script gives that was never set; some calls take it for the working folder. */
const readPlace =
  ({ flags, read = (typed) => typed }: OptionRow): NonNullable<OptionRow['read']> =>
  (typed, before) => {
    if (typed === '') throw new UsageError(`${flags.replace(/^-\w, | <.*/g, '')} has an empty name.`);
    return read(typed, before);
  };

/** The parser’s “error: unknown option '--tto'\n(Did you mean --to?)” as sentences. */
function sentenceOf({ message }: CommanderError): string {
  const excluded = /option '.*?(--[\w-]+)[^']*' cannot be used with option '.*?(--[\w-]+)/.exec(message);
  if (excluded) return `${excluded[1]} and ${excluded[2]} exclude each other.`;
  const misread = /^error: unknown option '(--[^'=]+)=/.exec(message)?.[1];
  if (misread !== undefined) return sentenceOfUnknown(misread);
  const file = /^error: unknown option '(-\w[^']+)'/.exec(message)?.[1];
  if (file !== undefined && existsSync(file))
    return `Unknown option '${file}'. The file of that name is ./${file}.`;
  const [what = '', hint] = message.replace(/^error: /, '').split('\n');
  const sentence = `${what[0]?.toUpperCase()}${what.slice(1).replace(/\.$/, '')}.`;
  return `${sentence} ${hint ? hint.replace(/^\(|\)$/g, '') : 'See --help.'}`;
}

/** The parser suggests nothing for `--tto=md`, and takes `--quiet=yes` for unknown. */
function sentenceOfUnknown(flag: string): string {
  return optionRows.has(flag.slice(2)) ? `${flag} takes no value.` : unknownOption(flag);
}
