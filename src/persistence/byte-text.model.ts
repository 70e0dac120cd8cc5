// A byte text is a string whose characters stand for the bytes of a text in UTF-8. The engine keeps it as one byte for
// each character, whatever letters it has, and sends it as it is: a string of other letters takes two, and is encoded
// character by character, which takes ten times as long. Texts of ASCII are the same either way.

/** Most texts pass through here on their way: a new buffer for each would take as long as the rest. */
const desk = Buffer.allocUnsafeSlow(262_144);
const bytesOfCharacter = 3;

export function byteText(text: string): string {
  if (text.length * bytesOfCharacter > desk.length) return Buffer.from(text).toString('latin1');
  const bytes = desk.write(text);
  return bytes === text.length ? text : desk.toString('latin1', 0, bytes);
}

/** The text that a byte text stands for. */
export function textOfBytes(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString();
}
