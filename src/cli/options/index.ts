/** All options of the command: one file a group. A new option is a row and a field in its group's file. */
import { type EpubCliOptions, epubGroup } from './epub.js';
import { type HtmlCliOptions, htmlGroup } from './html.js';
import { type InputOptions, inputGroup } from './input.js';
import { type MarkdownCliOptions, markdownGroup } from './markdown.js';
import { type MetadataOptions, metadataGroup } from './metadata.js';
import type { OptionGroup } from './option.js';
import { type OutputOptions, outputGroup } from './output.js';
import { type PdfCliOptions, pdfGroup } from './pdf.js';
import { type ReportOptions, reportGroup } from './report.js';
import { type SetupOptions, setupGroup } from './setup.js';
import { type StructureOptions, structureGroup } from './structure.js';
import { type WorkOptions, workGroup } from './work.js';

/** What was asked for. `convert()` is handed the whole of it and takes what concerns it. */
export interface CliOptions
  extends InputOptions,
    OutputOptions,
    MetadataOptions,
    StructureOptions,
    MarkdownCliOptions,
    HtmlCliOptions,
    EpubCliOptions,
    PdfCliOptions,
    WorkOptions,
    ReportOptions,
    SetupOptions {}

/** The groups, in the order of the help. */
export const optionGroups: readonly OptionGroup[] = [
  inputGroup,
  outputGroup,
  metadataGroup,
  structureGroup,
  markdownGroup,
  htmlGroup,
  epubGroup,
  pdfGroup,
  workGroup,
  reportGroup,
  setupGroup,
];
