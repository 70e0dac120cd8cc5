import { Migration } from '@mikro-orm/migrations';
import { finderOf, finders } from './search-finders.ts';

const ranked = finders.filter(({ noun }) => noun !== 'playlist');

/** A word that is in a tenth of all titles is found among the 500 most played: of 5,000, each search had to look up the
 * plays of hundreds. Until the next ranking, none is marked, and the others are searched as before. */
export class Migration20261202120000_top_titles extends Migration {
  override up(): void {
    for (const finder of ranked) {
      const table = `${finder.noun}_search`;
      this.addSql(`alter table ${table} add column top boolean not null default false`);
      this.addSql(`create index ${table}_top_title on ${table} (title) where top`);
      this.addSql(`create index ${table}_top_words on ${table} using gin (words) where top`);
      this.addSql(`alter index ${table}_top_words set (fastupdate = off)`);
      this.addSql(finderOf(finder, ['top', 'popular']));
    }
  }

  override down(): void {
    for (const finder of ranked) {
      this.addSql(finderOf(finder, ['popular']));
      this.addSql(`alter table ${finder.noun}_search drop column top`);
    }
  }
}
