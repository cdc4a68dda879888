import type { Flags } from './flags.js';

/** A script that bash sources. File names are its own work (`-o default`). */
export function bashCompletion(program: string, options: readonly Flags[]): string {
  const name = `_${program.replaceAll('-', '_')}`;
  const all = options.flatMap(({ short, long }) => (short ? [short, long] : [long]));
  return `${name}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  case $before in
${options.flatMap(caseOf).join('\n')}
  esac
  [[ $word == -* ]] && COMPREPLY=($(compgen -W '${all.join(' ')}' -- "$word"))
}
complete -o default -F ${name} ${program}
`;
}

function caseOf({ short, long, words, value }: Flags): string[] {
  const flags = short ? `${short}|${long}` : long;
  if (words.length > 0)
    return [`    ${flags}) COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$word")); return ;;`];
  if (value === 'folder') return [`    ${flags}) COMPREPLY=($(compgen -d -- "$word")); return ;;`];
  return value ? [`    ${flags}) return ;;`] : [];
}
