const range = String.raw`(?:\d+-\d*|-\d+)`;
const rangesPattern = new RegExp(String.raw`^bytes=${range}(?:\s*,\s*${range})*$`);
const suffixPattern = /^bytes=-(?<length>\d+)$/;

/** Puts a Range header into words that @fastify/send takes as RFC 9110 means them: what is not a range counts
 * for nothing, and the last n bytes of a shorter file are all of it. */
export function plainRange(header: string | undefined, size: number): string | undefined {
  if (header === undefined || !rangesPattern.test(header)) return undefined;
  const length = suffixPattern.exec(header)?.groups?.length;
  return length !== undefined && Number(length) > size ? 'bytes=0-' : header;
}
