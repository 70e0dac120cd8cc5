/** Chooses a form by the rules of a language: `pluralOf('en')(count, { one: 'song', other: 'songs' })`. */
export function pluralOf(language: string) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  /** @returns the number and the form. */
  return (count: number, forms: { one: string; other: string }): string =>
    `${numbers.format(count)} ${rules.select(count) === 'one' ? forms.one : forms.other}`;
}
