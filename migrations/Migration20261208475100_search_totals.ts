import { Migration } from '@mikro-orm/migrations';
import { finders } from './search-finders.ts';

/** How many a search finds is counted without putting them in order: among the popular rows, if they suffice. Which
 * step finds a row does not matter then, so that all words are one expression. */
export class Migration20261208475100_search_totals extends Migration {
  override up(): void {
    for (const { noun, visible } of finders) {
      const matching = (mark: string) => `
        select from (
          select search.id from ${noun}_search search
          where ((search.title >= whole and search.title < whole || chr(1114111)) or search.words @@ query)
            ${mark} ${visible ? `and ${visible}` : ''} offset 0
        ) matching limit most`;
      // Playlists are not ranked.
      const popular = visible
        ? ''
        : `select count(*) into total from (${matching('and search.popular')}) found;`;
      this.addSql(`
        create function count_found_${noun}s(whole text, query tsquery, most int${visible ? ', viewer uuid' : ''})
        returns int language plpgsql stable
        set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
        declare
          total int := 0;
        begin
          ${popular}
          if total < most then
            select count(*) into total from (${matching('')}) found;
          end if;
          return total;
        end $$`);
    }
  }

  override down(): void {
    for (const { noun } of finders) this.addSql(`drop function count_found_${noun}s`);
  }
}
