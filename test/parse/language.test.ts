import { expect, test } from 'vitest';
import { languageOf } from '../../src/parse/text/language.js';

test.each([
  [
    'en',
    'The harbour fills twice a day, and twice a day it empties again. Nobody who lives there thinks it strange.',
  ],
  [
    'de',
    'Der Teig ruht über Nacht, und am Morgen ist er doppelt so groß. Niemand wusste, wem der Ofen gehörte.',
  ],
  [
    'fr',
    'La ruche compte près de quarante mille abeilles au mois de juin, et le gardien du phare les connaît toutes.',
  ],
  [
    'es',
    'Las abejas de la azotea vuelven cada tarde cuando baja el sol, y nadie sabe muy bien dónde han estado.',
  ],
  ['pt', 'Os relógios de sol não precisam de corda, mas também não servem para nada nas noites de inverno.'],
  [
    'it',
    'Il tram parte alle sei del mattino e nessuno dei passeggeri sa che cosa sia successo durante la notte.',
  ],
  [
    'nl',
    'De veerboot vaart elke ochtend naar het eiland, en de schipper kent alle mensen die aan boord komen.',
  ],
  [
    'pl',
    'Woda podnosi się dwa razy dziennie i dwa razy opada, a mieszkańcy portu dawno się do tego przyzwyczaili.',
  ],
  ['ru', 'Вода поднимается два раза в день и два раза уходит, и жители порта давно к этому привыкли.'],
  ['uk', 'Вода піднімається двічі на день і двічі відходить, і мешканці порту вже давно до цього звикли.'],
  ['tr', 'Su günde iki kez yükselir ve iki kez çekilir; limanda yaşayanlar buna çoktan alışmış durumdalar.'],
  ['ar', 'يرتفع الماء مرتين في اليوم ثم ينحسر مرتين، وقد اعتاد سكان الميناء ذلك منذ زمن بعيد.'],
  ['he', 'המים עולים פעמיים ביום ויורדים פעמיים, ותושבי הנמל התרגלו לכך כבר לפני שנים רבות.'],
  ['ja', '潮は一日に二度満ちて、二度引く。港の人びとはそれを時計のように使っていた。'],
  ['zh', '潮水每天涨落两次。港口的人们用它来计时，电车还没有出现。'],
  ['ko', '물은 하루에 두 번 차오르고 두 번 빠진다. 항구 사람들은 오래전부터 그것에 익숙해졌다.'],
])('%s: %s', (lang, text) => {
  expect(languageOf(text)).toBe(lang);
});

test.each(['', 'Tide', '12345 67890 '.repeat(20), '— … — … '.repeat(20)])('%j tells nothing', (text) => {
  expect(languageOf(text)).toBe('und');
});

test('page furniture of another language at both ends does not count in a long text', () => {
  const body = 'Der Teig ruht über Nacht, und am Morgen ist er doppelt so groß. '.repeat(200);
  expect(languageOf(`Share this article with your friends. ${body} Read more of our stories here.`)).toBe(
    'de',
  );
});

test('addresses do not count', () => {
  const body = 'Вода поднимается два раза в день и уходит. '.repeat(2);
  expect(languageOf(`${body} https://example.org/${'tide-and-harbour-'.repeat(30)}`)).toBe('ru');
});
