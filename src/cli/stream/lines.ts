/**
 * Lines of a stream, as bytes. They end at a line feed alone: `node:readline` also ends them at U+2028, which may stand in
 * a text of JSON, and would read bytes that are no UTF-8 without a word.
 */
export async function* byteLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Buffer> {
  let begun: Uint8Array[] = [];
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    let start = 0;
    for (let end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
      yield Buffer.concat([...begun, bytes.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    begun.push(bytes.subarray(start));
  }
  yield Buffer.concat(begun);
}
