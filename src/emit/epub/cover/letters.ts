/** What our own fonts have letters for; others would be painted as boxes. */

const ours =
  /^(?:(?!\p{P})[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{M}\p{Sc}\p{Zs}0-9+=<>|~^`©®™°…]|(?![\u3000-\u303f\ufe30-\uff65])\p{P})*$/u;

/** Whether a text can be painted without the fonts of the machine: Latin, Greek, Cyrillic, Arabic or Hebrew letters. */
export const isPaintable = (text: string) => ours.test(text);
