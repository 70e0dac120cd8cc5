import type { IAudioMetadata } from 'music-metadata';

type NativeTags = IAudioMetadata['native'];

/** What comes before the names of free tags: of ID3, of MP4, and of Windows Media. */
const prefix = /^(?:TXXX:|TXX:|----:[^:]*:|WM\/)/;

/** All tags of a file by their names, whatever the format: in upper case, without the prefixes of free tags. */
export class TagValues {
  readonly #values = new Map<string, unknown[]>();
  readonly isWindowsMedia: boolean;

  constructor(native: NativeTags) {
    this.isWindowsMedia = native.asf !== undefined;
    for (const [format, tags] of Object.entries(native)) {
      // The parser splits free tags of ID3v2.3 at slashes, which catalogue numbers contain.
      const joined = format === 'ID3v2.3' || format === 'ID3v2.2';
      for (const [id, values] of Map.groupBy(tags, ({ id }) => id)) {
        const texts = values.map(({ value }) => value);
        this.#add(id, joined && texts.length > 1 && prefix.test(id) ? [texts.join('/')] : texts);
      }
    }
  }

  /** The values of the first of these tags that the file has, as they are in the file. */
  of(...names: readonly string[]): readonly unknown[] {
    for (const name of names) {
      const found = this.#values.get(name);
      if (found) return found;
    }
    return [];
  }

  /** Those of `of` that are texts or numbers. */
  texts(...names: readonly string[]): string[] {
    return this.of(...names).flatMap((value) => asText(value) ?? []);
  }

  /** Of all these tags together. */
  all(...names: readonly string[]): unknown[] {
    return names.flatMap((name) => this.of(name));
  }

  #add(id: string, values: unknown[]): void {
    const name = id.replace(prefix, '').toUpperCase();
    // Formats later in the file repeat those before.
    if (!this.#values.has(name)) this.#values.set(name, once(values));
  }
}

/** Files with two tags, and Windows Media with two places for some, have all values twice. */
function once(values: readonly unknown[]): unknown[] {
  const half = values.length / 2;
  const isTwice =
    half >= 1 && values.every((value, index) => value === values[(index + half) % values.length]);
  return values.slice(0, isTwice ? half : values.length);
}

/** Some containers store numbers in text fields, and texts in number fields. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
