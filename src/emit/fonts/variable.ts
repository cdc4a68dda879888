/** Fonts that hold all weights of a face. */

/** As Fontsource names their files. */
export const isVariable = (name: string) => /-wght-/.test(name);
