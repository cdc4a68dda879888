/** Pictures of the text as files of the book. */
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { bytesOf } from './bytes.js';
import { type Picture, pictureOf } from './cover/picture.js';
import type { TextDocument } from './documents.js';

/** Pictures by the names of their files. */
export type Pictures = Map<string, Picture>;

/**
 * Takes the pictures out of the documents, which then lead to files: reading systems show no others, and a picture that
 * stands in several places is in the book once. The documents are changed.
 */
export function takePictures(documents: readonly TextDocument[]): Pictures {
  const pictures: Pictures = new Map();
  const names = new Map<string, string>();
  for (const image of imagesOf(documents)) {
    const data = String(image.properties.src);
    let name = names.get(data);
    if (name === undefined) {
      const picture = pictureOf(bytesOf(data.slice(data.indexOf(',') + 1)));
      name = `picture-${names.size + 1}.${picture.ending}`;
      names.set(data, name);
      pictures.set(name, picture);
    }
    image.properties.src = name;
  }
  return pictures;
}

/** Whether each picture that shows something says in words what. */
export const isDescribed = (documents: readonly TextDocument[]) =>
  imagesOf(documents).every(({ properties }) => Boolean(properties.alt));

function imagesOf(documents: readonly TextDocument[]): Element[] {
  const images: Element[] = [];
  for (const { blocks } of documents)
    visit({ type: 'root', children: blocks }, 'element', (node: Element) => {
      if (node.tagName === 'img') images.push(node);
    });
  return images;
}
