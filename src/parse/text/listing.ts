/** Lines of programs, commands and markup. */
import { mayHold, sign } from './signs.js';

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
  [sign.code | sign.colon, /[=!]==?|=>|->|::|\+\+|&&|\|\||\+=|:=/],
  [sign.bracket, /\w\(\)|\w\((?:["'\w.]+,\s*)*["'\w.]*\);?$/],
  [sign.code | sign.colon, /\w=["'{[]|^["'][\w-]+["']\s*:\s|^[\w-]+\s*=\s*["'[{\d]/],
  [
    sign.code | sign.bracket,
    /^(?:const|let|var|function|return|import|export|class|def|fn|pub|public|private|static|void|if|for|while|else|print|echo|npm|git|sudo|curl|cd|node|select|SELECT)\b.*[(){};=<>]/,
  ],
  [sign.code, /<\/[a-z][\w-]*>|\/>$/],
  // Checksums, and names of fields with their values in a column.
  [sign.endless, /(?<![\w/])[\da-f]{32,}(?![\w/])/i],
  [sign.colon, /^[\w-]+:(?: {2,}|\t)\S/],
];

/** Longest line that is looked at, in characters. */
const longest = 200;

/** Whether a line has a mark of code. */
export function looksLikeCode({ text, signs }: { text: string; signs: number }): boolean {
  return (
    text.length < longest && marks.some(([needed, mark]) => mayHold({ signs }, needed) && mark.test(text))
  );
}

/** Whether a line begins with the prompt of a command line. */
export function isPrompt(text: string): boolean {
  return /^(?:\$|>>>|#|%|C:\\[^>]*>) ?(?=[a-z./])/.test(text);
}
