/** What is told. */
import type { OptionGroup } from './option.js';

export interface ReportOptions {
  dryRun?: true;
  report?: string;
  logFormat: 'text' | 'json';
  explain?: 'text' | 'json';
  quotes?: 'json' | 'table';
  strict?: true;
  quiet?: true;
  verbose?: true;
}

export const reportGroup: OptionGroup = {
  title: 'Messages',
  options: [
    {
      flags: '--dry-run',
      text: 'print which files would be written, one a line after its input, and write none',
    },
    {
      flags: '--report <file>',
      text: 'write a JSON line about each input to this file; - is standard output',
    },
    { flags: '--log-format <form>', text: 'form of the messages', choices: ['text', 'json'], preset: 'text' },
    {
      flags: '--explain [form]',
      text: 'print why each block is what it is, as text or, with --explain=json, a JSON line an input; writes files only with --to or -o',
      choices: ['text', 'json'],
      bare: 'text',
    },
    {
      flags: '--quotes [form]',
      text: 'print the quotations with speaker, source and place, as JSON lines or, with --quotes=table, as a table; writes files only with --to or -o',
      choices: ['json', 'table'],
      bare: 'json',
      conflicts: 'explain',
    },
    { flags: '--strict', text: 'end with code 3 if there were warnings' },
    { flags: '-q, --quiet', text: 'print errors only', conflicts: 'verbose' },
    { flags: '-v, --verbose', text: 'print notes, too' },
  ],
};
