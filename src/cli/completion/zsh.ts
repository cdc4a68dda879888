import { type Flags, quote } from './flags.js';

/** A function that zsh autoloads from a folder of its `fpath`, or that is sourced. */
export function zshCompletion(program: string, options: readonly Flags[]): string {
  const name = `_${program}`;
  return `#compdef ${program}
${name}() {
  _arguments -s -S \\
${options.map((option) => `    ${specOf(option)} \\`).join('\n')}
    '*:input:_files'
}
if [ "$funcstack[1]" = ${quote(name)} ]; then
  ${name} "$@"
else
  compdef ${name} ${program}
fi
`;
}

function specOf({ short, long, words, value, text, repeatable }: Flags): string {
  const names = short ? `{${short},${long}}` : long;
  const excluded = repeatable ? '*' : `(${[short, long].filter(Boolean).join(' ')})`;
  const about = `[${text.replace(/[[\]\\]/g, '\\$&')}]`;
  const action = value ? `:${value}:${actionOf(words, value)}` : '';
  return `${quote(excluded)}${names}${quote(about + action)}`;
}

function actionOf(words: readonly string[], value: Flags['value']): string {
  if (words.length > 0) return `(${words.join(' ')})`;
  if (value === 'folder') return '_files -/';
  return value === 'file' ? '_files' : ' ';
}
