/** What became of all inputs together. */
import type { DocumentRecord } from './record.js';

export class Tally {
  converted = 0;
  skipped = 0;
  failed = 0;
  warnings = 0;

  document({ status, messages }: Pick<DocumentRecord, 'status' | 'messages'>): void {
    this[status]++;
    for (const { severity } of messages) if (severity === 'warning') this.warnings++;
  }

  get done(): number {
    return this.converted + this.skipped + this.failed;
  }

  toString(): string {
    const parts = [`${this.converted} converted`, `${this.failed} failed`];
    if (this.skipped > 0) parts.push(`${this.skipped} left as they are`);
    return parts.join(', ');
  }
}
