import type { FormValues } from '../data/resource.data.ts';
import type { FormFact } from '../layout/form.facts.ts';
import { type CreditRow, printedName } from './credit.rows.ts';

/** The artist of a form, or all of its credits. */
export const creditFact: FormFact = {
  label: 'Artist',
  fields: ['several', 'credits', 'artistName'],
  worth: (values) => (values.several ? rowsOf(values) : values.artistName),
  show: (values) =>
    values.several
      ? rowsOf(values).map(lineOf).join('\n') || printedName([])
      : String(values.artistName ?? ''),
};

function rowsOf({ credits }: FormValues): Partial<CreditRow>[] {
  return (credits ?? []) as Partial<CreditRow>[];
}

function lineOf({ artist, role = 'MAIN', creditedAs, detail }: Partial<CreditRow>): string {
  const more = [creditedAs, detail].filter(Boolean).join(', ');
  return `${artist} (${role.toLowerCase().replace('_', ' ')}${more && `: ${more}`})`;
}
