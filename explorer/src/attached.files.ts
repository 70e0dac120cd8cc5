type Listener = () => void;

/** The files that were chosen for variables. */
class AttachedFiles {
  #files: ReadonlyMap<string, File> = new Map();
  readonly #listeners = new Set<Listener>();

  /** By the path of the variable, such as `input.audio`. */
  get files(): ReadonlyMap<string, File> {
    return this.#files;
  }

  readonly subscribe = (listener: Listener): Listener => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  attach(path: string, file: File): void {
    this.#change(new Map(this.#files).set(path, file));
  }

  detach(path: string): void {
    const files = new Map(this.#files);
    files.delete(path);
    this.#change(files);
  }

  #change(files: ReadonlyMap<string, File>): void {
    this.#files = files;
    for (const listener of this.#listeners) listener();
  }
}

export const attached = new AttachedFiles();

/** Variables with the files at their paths. */
export function withFiles(variables: unknown, files: ReadonlyMap<string, File>): Record<string, unknown> {
  const filled = structuredClone((variables ?? {}) as Record<string, unknown>);
  for (const [path, file] of files) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let place = filled;
    for (const name of names) {
      place[name] ??= {};
      place = place[name] as Record<string, unknown>;
    }
    place[last] = file;
  }
  return filled;
}
