/** A field of an entry; without `before`, it was added, without `after`, removed. */
export interface Change {
  before?: unknown;
  after?: unknown;
}

interface BeforeAndAfterProps {
  change: Change;
  /** Characters; a longer value is cut. */
  longest?: number;
}

/** A field before and after. */
export function BeforeAndAfter({ change, longest = Number.POSITIVE_INFINITY }: BeforeAndAfterProps) {
  return (
    <>
      {'before' in change && <del>{shown(change.before, longest)}</del>}
      {'before' in change && 'after' in change && ' → '}
      {'after' in change && <ins style={{ textDecoration: 'none' }}>{shown(change.after, longest)}</ins>}
    </>
  );
}

function shown(value: unknown, longest: number): string {
  const text = textOf(value);
  if (text === '') return '–';
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  const isWords = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return isWords ? value.join(', ') : JSON.stringify(value);
}
