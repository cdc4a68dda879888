/** Lines of programs, commands and markup. */
import { mayHold, sign } from './signs.js';

/** What programs and markup are written with, and prose is not. A line with one of them looks like code. */
const marks: RegExp[] = [
  /(?:[)\]}"'`\d];|[{}])\s*(?:\/\/.*)?$/,
  /^(?:[{}[\]]+[,;]?$|\);?$|\/\/|\/\*|\*\/|#!|#include|\$ |>>> |<!--|<\/?[a-z][\w-]*[\s/>])/,
  /[=!]==?|=>|->|::|\+\+|&&|\|\||\+=|:=/,
  /\w\(\)|\w\((?:["'\w.]+,\s*)*["'\w.]*\);?$/,
  /\w=["'{[]|^["'][\w-]+["']\s*:\s|^[\w-]+\s*=\s*["'[{\d]/,
  /^(?:const|let|var|function|return|import|export|class|def|fn|pub|public|private|static|void|if|for|while|else|print|echo|npm|git|sudo|curl|cd|node|select|SELECT)\b.*[(){};=<>]/,
  /<\/[a-z][\w-]*>|\/>$/,
  // Checksums, and names of fields with their values in a column.
  /(?<![\w/])[\da-f]{32,}(?![\w/])/i,
  /^[\w-]+:(?: {2,}|\t)\S/,
];

/** What is as long as a checksum: all other marks have a sign of code. */
const checksum = /[\da-f]{32}/i;

/** Longest line that is looked at, in characters. */
const longest = 200;

/** Whether a line has a mark of code. */
export function looksLikeCode({ text, signs }: { text: string; signs: number }): boolean {
  if (text.length >= longest) return false;
  return (mayHold({ signs }, sign.code) || checksum.test(text)) && marks.some((mark) => mark.test(text));
}

/** Whether a line begins with the prompt of a command line. */
export function isPrompt(text: string): boolean {
  return /^(?:\$|>>>|#|%|C:\\[^>]*>) ?(?=[a-z./])/.test(text);
}
