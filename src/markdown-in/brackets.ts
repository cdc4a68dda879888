/** Closing brackets that close nothing, thousands of them. */
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Construct, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';

/** The brackets that are open in one stretch of text, each with its place among the events. */
interface Open {
  starts: [event: number, token: unknown][];
  /** How many events have been looked at. */
  seen: number;
}

const openIn = new WeakMap<TokenizeContext, Open>();

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    plainBracket: 'plainBracket';
  }
}

/**
 * Takes a `]` for text. Its token is none of micromark’s: of texts that touch that makes one, and for each of them moves
 * all that follows.
 */
const take: Tokenizer = (effects, ok) => (code) => {
  effects.enter('plainBracket');
  effects.consume(code);
  effects.exit('plainBracket');
  return ok;
};

/**
 * Takes a `]` where no bracket is open. The extension for footnotes finds that out by going back through all that it has
 * read, for each one anew, which takes minutes for some ten thousand of them; here each event is looked at once.
 */
const unopened: Construct = {
  name: 'unopenedBracket',
  tokenize(effects, ok, nok) {
    const taken = take.call(this, effects, ok, nok);
    return (code): State | undefined => (isOpen(this) ? nok(code) : taken(code));
  },
};

/** Takes a `]` behind which there is no link. */
const idle: Construct = { name: 'idleBracket', add: 'after', tokenize: take };

function isOpen(context: TokenizeContext): boolean {
  const { events } = context;
  const open = openIn.get(context) ?? { starts: [], seen: 0 };
  openIn.set(context, open);
  for (let index = Math.min(open.seen, events.length); index < events.length; index++) {
    const [kind, token] = events[index]!;
    if (kind === 'enter' && (token.type === 'labelLink' || token.type === 'labelImage'))
      open.starts.push([index, token]);
  }
  open.seen = events.length;
  while (open.starts.length > 0 && isClosed(context, open.starts.at(-1)!)) open.starts.pop();
  return open.starts.length > 0;
}

/** Its partner was read: it is balanced, or a link stands in its place. */
function isClosed({ events }: TokenizeContext, [index, token]: Open['starts'][number]): boolean {
  const found = events[index]?.[1];
  return found !== token || found?._balanced === true;
}

export const plainBrackets: Extension = { text: { 93: [unopened, idle] } };

/** Gives the nodes of those brackets: they are text like any other. */
export const plainBracketsFromMarkdown: FromMarkdownExtension = {
  enter: {
    plainBracket(token) {
      this.config.enter.data!.call(this, token);
    },
  },
  exit: {
    plainBracket(token) {
      this.config.exit.data!.call(this, token);
    },
  },
};
