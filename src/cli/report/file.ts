/** `--report`: one JSON object a line for each input. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { FileError } from '../failure.js';
import type { ProcessLike } from '../run.js';
import { send } from '../streams.js';
import type { DocumentRecord } from './record.js';

export interface ReportFile {
  /** Waits until the line is written. @throws FileError */
  document(record: DocumentRecord): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a report. Its lines are written as the inputs are done, so that those of a run that ends early are there.
 *
 * @param place File, or `-` for standard output.
 * @throws FileError
 */
export async function openReport(
  place: string,
  { stdout }: Pick<ProcessLike, 'stdout'>,
): Promise<ReportFile> {
  const fail = (error: unknown) => {
    throw FileError.of('cannot-write', `Cannot write the report ${place}`, error);
  };
  const file = place === '-' ? undefined : createWriteStream(place);
  if (file) await once(file, 'open').catch(fail);
  return {
    document: async (record) => void (await send(file ?? stdout, `${JSON.stringify(record)}\n`).catch(fail)),
    close: async () => {
      if (file) await new Promise((resolve) => file.end(resolve));
    },
  };
}
