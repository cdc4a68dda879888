/** Pictures of a document, put into it: what we write fetches nothing. */
import type { Definition, Image, ImageReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { diagnostic } from '../messages.js';
import { type Picture, pictureOf } from './epub/cover/picture.js';
import type { EmitContext } from './format.js';

/**
 * Gives the bytes of a picture by the address in the text; throws a `TypeError` that says why not.
 *
 * @param limit In bytes. A larger one need not be read.
 */
export type ReadPicture = (address: string, limit: number) => Promise<Uint8Array>;

const megabyte = 1_000_000;
/** What one picture may have, and all of a document; larger ones are refused by shops and slow in every reader. */
const largest = 10 * megabyte;
const together = 100 * megabyte;

/** What stands in its address whole, of a kind that is a picture and nothing else. */
const whole = /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=]+$/i;

/**
 * Gives each picture its bytes, as a `data:` address in `data.picture`. Where that cannot be, emitters print what it
 * shows in words, and the reason is told. The tree is changed.
 */
export async function embedPictures(tree: Root, { readPicture, report }: EmitContext): Promise<void> {
  const loaded = new Map<string, string>();
  let room = together;
  for (const [node, address] of picturesIn(tree)) {
    try {
      const picture = loaded.get(address) ?? (await load(address, readPicture));
      if (!loaded.has(address)) room -= sizeOf(picture);
      if (room < 0) throw new TypeError(`the pictures before it have ${together / megabyte} MB`);
      loaded.set(address, picture);
      node.data = { ...node.data, picture };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      report?.(diagnostic('picture-left-out', node.position, shorten(address), error.message));
    }
  }
}

/** Pictures with their addresses, which may be defined elsewhere. */
function picturesIn(tree: Root): [Image | ImageReference, string][] {
  const targets = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }: Definition) => {
    if (!targets.has(identifier)) targets.set(identifier, url);
  });
  const found: [Image | ImageReference, string][] = [];
  visit(tree, (node) => {
    if (node.type === 'image') found.push([node, node.url]);
    if (node.type === 'imageReference') found.push([node, targets.get(node.identifier) ?? '']);
  });
  return found;
}

async function load(address: string, read: ReadPicture | undefined): Promise<string> {
  if (whole.test(address)) return withinLimit(address, sizeOf(address));
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(address)) throw new TypeError('it is no file beside the input');
  if (!read) throw new TypeError('the input lies in no folder');
  const found = await read(address, largest);
  const { bytes, mediaType } = known(withinLimit(found, found.length));
  return `data:${mediaType};base64,${base64(bytes)}`;
}

function withinLimit<Value>(value: Value, size: number): Value {
  if (size > largest) throw new TypeError(tooLarge(largest));
  return value;
}

/** Why a picture is refused. */
export const tooLarge = (limit: number) => `it is larger than ${limit / megabyte} MB`;

/** Bytes in a `data:` address. */
const sizeOf = (address: string) => ((address.length - address.indexOf(',') - 1) / 4) * 3;

function known(bytes: Uint8Array): Picture {
  try {
    return pictureOf(bytes);
  } catch {
    throw new TypeError('it is no JPEG, PNG, GIF or WebP picture');
  }
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

const shorten = (address: string) => (address.length > 80 ? `${address.slice(0, 79)}…` : address);
