/** The order of names and titles, and what counts as the same letter in another case: Unicode's own root
 * collation, whatever the database's locale. ICU is part of every common build of PostgreSQL. */
export const humanOrder = 'und-x-icu';
