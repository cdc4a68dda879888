/** Lines that say who wrote an article, in the forms that pages and files have. */
import { describe, expect, test } from 'vitest';
import { articleMeta } from '../../src/article.js';
import { enrich } from '../../src/enrich/index.js';
import { fromArticle } from '../../src/parse/index.js';

/** An article with a line under its title, in a language. */
const articles: Record<string, (line: string) => string> = {
  en: (line) =>
    `The Lamp at the Lock\n\n${line}\n\nEvery evening the keeper carries his lamp from the house to the lock. Nobody has ever seen him do it in any other order, or without the lamp being lit.\n\nIn winter there is ice on the gates, and then he carries an axe as well.\n`,
  ja: (line) =>
    `水門の灯\n\n${line}\n\n番人は毎晩、家から水門まで灯を運び、朝になるとまた持ち帰る。順序を変えたところを見た者はなく、灯の消えているのを見た者もいない。\n\n冬になると門に氷が張るので、斧も一緒に持っていく。その斧は水門よりも古い。\n`,
  ko: (line) =>
    `수문의 등불\n\n${line}\n\n수문지기는 저녁마다 집에서 수문까지 등불을 들고 갔다가 아침이면 다시 가져온다. 순서를 바꾸는 것을 본 사람도 없고 꺼진 등불을 본 사람도 없다.\n\n겨울이면 문에 얼음이 얼어서 도끼도 함께 들고 간다. 그 도끼는 수문보다 오래되었다.\n`,
  ar: (line) =>
    `مصباح البوابة\n\n${line}\n\nيحمل الحارس مصباحه كل مساء من البيت إلى البوابة، ثم يعيده في الصباح. لم يره أحد يغير هذا الترتيب، ولم ير أحد المصباح مطفأ.\n\nوفي الشتاء يغطي الجليد البوابة، فيحمل معه فأسا أيضا. والفأس أقدم من البوابة.\n`,
  fa: (line) =>
    `چراغ آب‌بند\n\n${line}\n\nنگهبان هر شب چراغش را از خانه تا آب‌بند می‌برد و صبح بازمی‌گرداند. هیچ‌کس ندیده است که ترتیب دیگری داشته باشد یا چراغ خاموش باشد.\n\nزمستان که دروازه یخ می‌زند، تبری هم با خود می‌برد. آن تبر از آب‌بند کهن‌تر است.\n`,
  hi: (line) =>
    `फाटक का दीया\n\n${line}\n\nपहरेदार हर शाम अपना दीया घर से फाटक तक ले जाता है और सुबह लौटा लाता है। किसी ने उसे क्रम बदलते नहीं देखा, न दीये को बुझा हुआ देखा है।\n\nजाड़ों में फाटक पर बर्फ़ जम जाती है, तब वह कुल्हाड़ी भी साथ ले जाता है। वह कुल्हाड़ी फाटक से पुरानी है।\n`,
  zh: (line) =>
    `水闸上的灯\n\n${line}\n\n每天傍晚，守闸的人把灯从屋里提到水闸上，第二天早上再提回来。没有人见过他换一种顺序，也没有人见过灯是灭的。\n\n到了冬天，闸门上结了冰，他就再带上一把斧子。那把斧子比水闸还要老。\n`,
};

describe('the author', () => {
  test.each<[string, string, string[]]>([
    ['zh', '文 / Ada Moor', ['Ada Moor']],
    ['zh', '文/林小满', ['林小满']],
    ['zh', '作者：林小满', ['林小满']],
    ['zh', '文｜林小满', ['林小满']],
    ['zh', '本报记者 林小满', ['林小满']],
    ['zh', '作者林小满', ['林小满']],
    ['zh', '林小满/文', ['林小满']],
    ['zh', '林小满 记者', ['林小满']],
    ['zh', '林小满 2021-05-03 16:15', ['林小满']],
    ['ja', '文＝佐藤真理', ['佐藤真理']],
    ['ja', '記者 佐藤真理', ['佐藤真理']],
    ['ja', '佐藤真理 記者', ['佐藤真理']],
    ['ja', '取材・文／佐藤真理', ['佐藤真理']],
    ['ko', '김민수 기자', ['김민수']],
    ['ko', '[김민수 특파원]', ['김민수']],
    ['ko', '글 김민수', ['김민수']],
    ['ko', '입력 2021. 5. 3. 오후 3:20\n\n김민수 기자 minsu@harbour.example', ['김민수']],
    ['ar', 'بقلم: أحمد منصور', ['أحمد منصور']],
    ['ar', 'أحمد منصور | 3 مايو 2021', ['أحمد منصور']],
    ['ar', 'أحمد منصور\n\n3 مايو 2021', ['أحمد منصور']],
    ['fa', 'نوشتهٔ احمد محمدی', ['احمد محمدی']],
    ['fa', '۱۳ اردیبهشت ۱۴۰۰\n\nاحمد محمدی', ['احمد محمدی']],
    ['hi', 'लेखक - राम शर्मा', ['राम शर्मा']],
    ['en', 'By Ada Moor and Chris Lee', ['Ada Moor', 'Chris Lee']],
    ['en', 'By Ada Moor | May 4, 2021 | 5 min read', ['Ada Moor']],
    ['en', 'By Ada Moor and Chris Lee, published on May 4, 2021', ['Ada Moor', 'Chris Lee']],
    ['en', 'By Ada Moor and Chris Lee, Tuesday, May 4, 2021', ['Ada Moor', 'Chris Lee']],
    ['en', 'By Ada Moor, May 4, 2021 - 16:15', ['Ada Moor']],
    ['en', 'Author | Ada Moor', ['Ada Moor']],
    ['en', 'Ada Moor1, Chris Lee2*', ['Ada Moor', 'Chris Lee']],
    ['en', 'Ada Moor1, Chris Lee2*', ['Ada Moor', 'Chris Lee']],
    ['en', '— Ada Moor', ['Ada Moor']],
  ])('in %s: %s', (lang, line, authors) => {
    expect(articleMeta(enrich(fromArticle(articles[lang]!(line)))).authors).toEqual(authors);
  });

  test.each<[string, string]>([
    ['en', 'Issue Number 25, June 1985'],
    ['en', 'Author’s note'],
    ['en', 'Words of the day'],
    ['zh', '作者简介'],
    ['zh', '记者调查'],
    ['zh', '高科技'],
    ['ja', '記者会見'],
    ['ja', '文化'],
    ['ko', '글 쓰는 법'],
    ['ko', '기자회견'],
    ['ko', '이야기 하나'],
    ['ar', 'أخبار محلية'],
    ['ko', '2021. 5. 3. 예산'],
    ['ko', '2021. 5. 3. 수문을 세웠다.'],
    ['ja', '2021年5月3日 水門を開いた。'],
  ])('is none in %s: %s', (lang, line) => {
    expect(articleMeta(enrich(fromArticle(articles[lang]!(line)))).authors ?? []).toEqual([]);
  });
});

test('names may have marks behind them that call where their authors work, which stays in the text', () => {
  const line = 'Ada Moor¹, Chris Lee²,³*\n\n¹ Harbour Office, Nether Wade\n² Institute of Quays, Skerry';
  const tree = enrich(fromArticle(articles.en!(line)));
  expect(articleMeta(tree).authors).toEqual(['Ada Moor', 'Chris Lee']);
  expect(tree.data?.removed?.map(({ reason }) => reason)).toEqual(['metadata']);
  expect(tree.children.filter(({ type }) => type === 'heading')).toHaveLength(1);
});
