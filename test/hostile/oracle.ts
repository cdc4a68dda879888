/** What must hold of any input whatever. */
import { convert } from '../../src/convert.js';
import { ArticleError } from '../../src/messages.js';
import { decode } from '../../src/parse/text/decode.js';
import { printedOf, printedOfTree } from '../properties/fidelity.js';
import { faultsOf } from './parsers.js';

const to = ['md', 'html', 'epub', 'json', 'csl-json', 'quotes'];

/** What is wrong with how an input is converted: nothing, or sentences that begin alike where the fault is the same. */
export async function complaintsOf(input: Uint8Array): Promise<string[]> {
  try {
    const { outputs, tree } = await convert(input, { to, keepBoilerplate: true });
    const complaints = faultsOf(outputs);
    if (printedOfTree(tree) !== printedOf(decode(input, {}, () => {}).text))
      complaints.push('text is lost or invented');
    const direct = await convert(input, { to: ['md', 'html'] });
    const back = await convert(direct.outputs.get('md')!, { to: 'html', from: 'markdown' });
    if (back.outputs.get('html') !== direct.outputs.get('html'))
      complaints.push('differs by way of Markdown');
    return complaints;
  } catch (error) {
    if (error instanceof ArticleError) return [];
    return [`throws ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}`];
  }
}
