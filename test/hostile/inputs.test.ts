/**
 * Inputs that were made to hurt, at sizes that are quick; `npm run hostile` takes them at full size, through the command,
 * with limits of time and memory.
 */
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { ArticleError } from '../../src/messages.js';
import { printedOf, printedOfTree } from '../properties/fidelity.js';
import { inputs } from './inputs.js';
import { faultsOf } from './parsers.js';

const to = ['md', 'html', 'epub', 'json', 'csl-json', 'quotes'];

describe.each(inputs.map(({ name, ...input }) => [name, input] as const))(
  '%s',
  (_, { make, few, refused }) => {
    const input = make(few);

    test.runIf(refused)('is refused in a sentence', async () => {
      const refusal = await convert(input, { to }).catch((error) => error);
      expect(refusal).toBeInstanceOf(ArticleError);
      expect(refusal.diagnostic.rule).toBe(refused);
    });

    test.skipIf(refused)('becomes well-formed outputs that have all of its text', async () => {
      const { outputs, tree } = await convert(input, { to, keepBoilerplate: true });
      expect([...outputs.keys()]).toEqual(to);
      expect(faultsOf(outputs)).toEqual([]);
      if (typeof input === 'string') {
        // Half of a surrogate pair is read as U+FFFD, as it is in UTF-8.
        const text = Buffer.from(input).toString();
        expect(printedOfTree(tree) === printedOf(text)).toBe(true);
      }
    });

    test.skipIf(refused)('is the same by way of Markdown', async () => {
      const direct = await convert(input, { to: ['md', 'html'] });
      const back = await convert(direct.outputs.get('md')!, { to: ['md', 'html'], from: 'markdown' });
      expect(back.outputs.get('html') === direct.outputs.get('html')).toBe(true);
      expect(back.outputs.get('md') === direct.outputs.get('md')).toBe(true);
    });
  },
);
