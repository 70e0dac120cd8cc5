/** The largest that a column of type `smallint` holds. */
const largestNumber = 32_767;

export function trackComplaint(track: number): string | undefined {
  return isNumber(track) ? undefined : `The track must be a number from 1 to ${largestNumber}.`;
}

export function discComplaint(disc: number): string | undefined {
  return isNumber(disc) ? undefined : `The disc must be a number from 1 to ${largestNumber}.`;
}

function isNumber(value: number): boolean {
  return value >= 1 && value <= largestNumber;
}
