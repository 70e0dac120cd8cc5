// A byte text is a string whose characters stand for the bytes of a text in UTF-8. The engine keeps it as one byte for
// each character, whatever letters it has, and sends it as it is: a string of other letters takes two, and is encoded
// character by character, which takes ten times as long. Texts of ASCII are the same either way.

export function byteText(text: string): string {
  return Buffer.byteLength(text) === text.length ? text : Buffer.from(text).toString('latin1');
}

/** The text that a byte text stands for. */
export function textOfBytes(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString();
}
