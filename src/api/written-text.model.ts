import { addressMark, entryMark } from '../persistence/json-text.queries.ts';

/** JSON that a statement has written, as byte text. One statement answers many requests at once: what is worked out of the
 * text for the first of them is kept for the others. */
export class WrittenText {
  /** Without the marks of entries; with those of addresses. */
  readonly json: string;
  /** Of the lists in it. */
  readonly entries: number;
  #base: string | undefined;
  #complete = '';

  /** @param marked with marks (`json-text.queries.ts`). */
  constructor(marked: string) {
    const parts = marked.includes(entryMark) ? marked.split(entryMark) : [marked];
    this.json = parts.join('');
    this.entries = parts.length - 1;
  }

  /** The JSON with complete addresses.
   * @param base what stands before the key of a file, in JSON and as byte text. */
  withBase(base: string): string {
    if (this.#base !== base) {
      this.#complete = this.json.replaceAll(addressMark, base);
      this.#base = base;
    }
    return this.#complete;
  }
}
