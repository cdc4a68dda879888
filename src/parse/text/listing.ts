/** Lines of programs, commands and markup. */
import { isCommand } from './commands.js';
import { mayHold, sign } from './signs.js';

/** Words that lines of programs begin with; some are words of prose, too, so a mark of programs must stand behind them. */
const keywords =
  'abstract|assert|async|await|catch|class|config|const|def|defmacro|defmodule|defp|defstruct|echo|elif|else|elsif|enum|export|extends|final|fn|for|foreach|func|function|if|impl|import|interface|let|module|namespace|package|printf|private|protected|pub|public|puts|raise|require|require_relative|rescue|return|select|static|struct|switch|throw|trait|var|void|while|SELECT|INSERT|UPDATE|CREATE|DELETE';
/** Words that open a block which a word closes, by themselves or with a sign behind them. */
const openers =
  '(?:def\\w*|module|namespace)\\b|(?:config|context|describe|it|schema|scope|setup|task|test)\\b.*["\':]';

/** What programs that read commands print before each: `iex>`, `irb(main):001:0>`. */
const prompts = String.raw`(?:ftp|gdb|ghci|iex|irb|lldb|mongo|mysql|pry|psql|redis|scala|sqlite)(?:\([\w:]*\)[\w:]*)?`;

/**
 * What programs and markup are written with, and prose is not, each with the signs of which it has one. A line with one of
 * them looks like code.
 */
const marks: [signs: number, mark: RegExp][] = [
  [sign.code, /(?:[)\]}"'`\d];|[{}])\s*(?:\/\/.*)?$/],
  [
    sign.code | sign.bracket,
    /^(?:[{}[\]]+[,;]?$|\);?$|\/\/|\/\*|\*\/|#!|#include|\$ |>>> |<!--|<\/?[a-z][\w-]*[\s/>])/,
  ],
  [
    sign.code | sign.colon | sign.bracket,
    /[=!]==?|=>|->|::|(?<![A-Z])\+\+|&&|\|\||\+=|:=|\|>|<<[-~]?\w|<-|#\{|%\{|&\(|~[a-zA-Z][[({"]/,
  ],
  [sign.bracket, /\w\(\)|\w\((?:["'\w.]+,\s*)*["'\w.]*\);?$/],
  // A call of what belongs to a thing, and one with names and signs in it.
  [sign.bracket | sign.code, /\w\.\w+[!?]?\(|\w[!?]?\([:&@"'[{\\*]/],
  [
    sign.code | sign.colon,
    /\w=["'{[]|^["'][\w-]+["']\s*:\s|^[\w-]+\s*=\s*["'[{\d]|^[a-z_$@][\w.]+ [|&+*-]?= (?![a-z]{2,} [a-z]{2,}\b)\S/,
  ],
  [sign.code | sign.bracket | sign.separator, new RegExp(`^(?:${keywords})\\b.*[(){};=<>@]`)],
  [sign.colon, /^(?:class \w+|for \w+ in \S+|while \S+|else|try|finally):$/],
  [sign.lower, new RegExp(`^(?:${openers}).*\\bdo$`)],
  // A word that closes what another one opened, alone or with what goes on behind it.
  [sign.lower, /^(?:end[;,)]+|fi|esac)$|^end(?: \||\)|\.\w)/],
  // Attributes, and names that begin with a colon: as words of a list, or with what they stand for.
  [sign.bracket, /^@[a-z]\w*\(/],
  [sign.colon, /(?:^|[\s([{,]):[a-z]\w+(?:[,)\]} ]|$)|[({,] ?[a-z]\w*: (?:[:"'[{@%\d]|[a-z_]+(?:,|$))/],
  [sign.code, /<\/[a-z][\w-]*>|\/>$/],
  // A command with an option, one that an option begins, and the prompts of programs that read commands.
  [
    sign.stroke,
    /^(?:\$ )?[a-z][\w./-]*(?: [\w./:@=-]+){0,4}? --[a-z][\w-]+|^--?[a-z][\w-]+(?:=[<["\w]| [<[])/,
  ],
  [sign.code, new RegExp(`^${prompts}> ?\\S`)],
  // A path, and a time with the level of a log.
  [
    sign.separator | sign.colon,
    /^\.{0,2}\/(?:[\w@.-]+\/)*[\w@.-]*$|^\d\d:\d\d:\d\d\S* \[(?:debug|error|fatal|info|notice|trace|warn)/i,
  ],
  // Checksums.
  [sign.endless, /(?<![\w/])[\da-f]{32,}(?![\w/])/i],
  // A line that goes on on the next one, a pipe, the end of a statement in a language of the ML family.
  [
    sign.other | sign.code | sign.lower,
    /\S \\$| \| ?(?:awk|cut|grep|head|less|sed|sort|tail|tee|uniq|wc|xargs)\b|;;$/,
  ],
  // What a name in it stands for, classes and groups of patterns, tags in capitals and instructions to a reader of markup.
  [sign.bracket, /^let \w.* = |\w\[\w+\](?:\.[a-z]|\[| =)|\[\^?[\w\\]-[\w\\][^\]]*\][+*{]|\(\?[:=!<]/],
  [sign.code, /^<(?:[A-Z][\w.]*(?: [\w:]+=|>.*<\/| ?\/>)|[?!][A-Za-z])/],
  // What is said of a statement to a database, of a line that a compiler rejects, of where a program failed.
  [
    sign.bracket | sign.comma | sign.colon,
    /^(?:Query OK, |ERROR \d+ \(|\d+ rows? in set\b|[\w./-]+\.\w+:\d+:|Traceback \(most|at [\w$.<>]+ ?\(.*:\d+\)$)/,
  ],
  // What a name stands for, a type, a class, in languages that write no brackets; what is taken from elsewhere.
  [
    sign.stroke,
    /^(?:class|exception|let|method|type|val) ['[a-z].*[\w)\]] =(?: |$)|^[a-z]\w*'*(?: \w+'*){0,4} = (?:do$|case |.*[[{<>$"\\|&;])/,
  ],
  [sign.lower, /^from [\w.]+ import \S/],
];

/** Longest line that is looked at, in characters. */
const longest = 400;

/** Whether a line has a mark of code. */
export function looksLikeCode(line: { text: string; signs: number }): boolean {
  if (line.text.length >= longest) return false;
  for (const { 0: signs, 1: mark } of marks) if (mayHold(line, signs) && mark.test(line.text)) return true;
  return isCommand(line.text);
}

const session = new RegExp(
  String.raw`^(?:\$ ?(?=[a-z./~])|>>> |(?:[#%]|sudo) (?=[a-z./]\S* (?:-|/|\S+$))|PS [A-Z]:\S*>|[A-Z]:\\[^>]*>|\[?[\w.-]+@[\w.-]+[: ][^$#]{0,40}[$#]|In \[\d+\]: |(?:MariaDB|MySQL)[^>]{0,20}> |[a-z]\w*[=-][#>] |\((?:gdb|lldb|Pdb)\) |${prompts}> ?|(?:Prelude|λ)[\w .*]*> )`,
);

/** Whether a line begins with the prompt of a command line. */
export function isSession(text: string): boolean {
  return session.test(text);
}

/** Whether a line is a capital and several words in a row, as a sentence or a heading that names a part of a program. */
export const isWorded = (text: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && /(?:(?<![\p{L}\p{N}_:.])\p{L}{2,} ){3}/u.test(text);

const quoted = /"[^"]*"|'[^']*'|`[^`]*`|(?:^|\s)(?:\/\/|#|--|\/\*).*$/g;

/** The name of a function with its brackets and what they take, as headings of manuals are. */
const isName = /^[\w.#:]+\((?:\[?[\w.]+\]?(?:, \[?[\w.]+\]?)*)?\)$/;

/** Whether a single line is a name, or something that somebody says, though a call or a tag stands in it. */
export function isSaid(text: string): boolean {
  if (/^[“«„「『–—•*]|^- /.test(text) || isWorded(text)) return true;
  if (/^<.*>$/.test(text)) return false;
  if (isName.test(text)) return true;
  const said = text.replace(quoted, '');
  return (
    (/(?:[\p{L}’']{2,},? ){3}/u.test(said) && /[\p{L})"”’»][.!?:。]["”’»)]?$/u.test(text)) ||
    (/^\p{Lu}\p{Ll}/u.test(said) && /(?:(?<![\p{L}\p{N}_:.])\p{L}{2,} ){2}.*[.:]$/u.test(said)) ||
    /(?:(?![a-z])\p{Ll}) (?:(?![a-z])\p{L}){2,}/u.test(said) ||
    /[\p{Script=Han}\p{Script=Hiragana}]{4}/u.test(said)
  );
}
