/** Lines that say who wrote an article, in the forms that pages and files have. */
import { describe, expect, test } from 'vitest';
import { articleMeta } from '../../src/article.js';
import { enrich } from '../../src/enrich/index.js';
import { fromArticle } from '../../src/parse/index.js';

/** An article with a line under its title, in a language. */
const articles: Record<string, (line: string) => string> = {
  en: (line) =>
    `The Lamp at the Lock\n\n${line}\n\nEvery evening the keeper carries his lamp from the house to the lock. Nobody has ever seen him do it in any other order, or without the lamp being lit.\n\nIn winter there is ice on the gates, and then he carries an axe as well.\n`,
  zh: (line) =>
    `水闸上的灯\n\n${line}\n\n每天傍晚，守闸的人把灯从屋里提到水闸上，第二天早上再提回来。没有人见过他换一种顺序，也没有人见过灯是灭的。\n\n到了冬天，闸门上结了冰，他就再带上一把斧子。那把斧子比水闸还要老。\n`,
};

describe('the author', () => {
  test.each<[string, string, string[]]>([
    ['zh', '文 / Ada Moor', ['Ada Moor']],
    ['zh', '文/林小满', ['林小满']],
    ['zh', '作者：林小满', ['林小满']],
    ['en', 'By Ada Moor and Chris Lee', ['Ada Moor', 'Chris Lee']],
    ['en', 'By Ada Moor | May 4, 2021 | 5 min read', ['Ada Moor']],
    ['en', '— Ada Moor', ['Ada Moor']],
    ['en', 'Issue Number 25, June 1985', []],
  ])('in %s: %s', (lang, line, authors) => {
    expect(articleMeta(enrich(fromArticle(articles[lang]!(line)))).authors).toEqual(authors);
  });
});
