/** What a person can ask of EPUB. */
export interface EpubOptions {
  /**
   * The cover: one that is drawn, as `svg` (the default: small, and made at once) or as `png` for shops and shelves that
   * show no SVG; or a picture, as the bytes of a JPEG, PNG, GIF or WebP file.
   */
  cover?: 'svg' | 'png' | Uint8Array | undefined;
}
