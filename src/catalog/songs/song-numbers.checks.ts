/** The largest that a column of type `smallint` holds. */
const largestNumber = 32_767;

export function trackComplaint(track: number): string | undefined {
  return isNumber(track) ? undefined : `The track is a number from 1 to ${largestNumber}`;
}

export function discComplaint(disc: number): string | undefined {
  return isNumber(disc) ? undefined : `The disc is a number from 1 to ${largestNumber}`;
}

function isNumber(value: number): boolean {
  return value >= 1 && value <= largestNumber;
}
