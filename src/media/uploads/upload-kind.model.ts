/** The kind of file that an argument takes. */
export type UploadKind = 'audio' | 'picture';

/** For `@Extensions` on an input field that takes audio; all others take pictures, which are smaller. */
export const takesAudio = { upload: 'audio' } as const;

/** For `@Extensions` on a mutation whose argument `name` takes audio. */
export function argumentTakesAudio(name: string) {
  return { uploads: { [name]: 'audio' } };
}

/** @param extensions of an input field. */
export function kindOfField(extensions: Readonly<Record<string, unknown>>): UploadKind {
  return extensions.upload === 'audio' ? 'audio' : 'picture';
}

/** @param extensions of a mutation. */
export function kindOfArgument(extensions: Readonly<Record<string, unknown>>, name: string): UploadKind {
  return Reflect.get(Object(extensions.uploads), name) === 'audio' ? 'audio' : 'picture';
}
