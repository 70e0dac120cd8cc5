import { Migration } from '@mikro-orm/migrations';

const columns = ['full_name', 'email'];

/** Finds people by one or two letters of their names, wherever they stand. */
export class Migration20261129101000_name_parts extends Migration {
  override up(): void {
    // Each letter, and each two that stand together: from the first letter on, and from the second. Some come twice,
    // which the index does not mind. It costs more than the planner takes functions to cost.
    this.addSql(String.raw`
      create function text_parts(given text) returns text[]
      language plpgsql immutable strict parallel safe cost 1000 as $$
      begin
        return string_to_array(given, null)
          || string_to_array(regexp_replace(given, '(..)', '\1' || chr(1), 'g'), chr(1))
          || string_to_array(regexp_replace(substr(given, 2), '(..)', '\1' || chr(1), 'g'), chr(1));
      end $$`);
    for (const column of columns) {
      const index = `account_${column}_parts`;
      this.addSql(`create index ${index} on account using gin (text_parts(lower(${column})) collate "C")`);
      // As for trigrams: with few samples, the planner expects too many matches of what is rare.
      this.addSql(`alter index ${index} alter column 1 set statistics 1000`);
    }
  }

  override down(): void {
    for (const column of columns) this.addSql(`drop index account_${column}_parts`);
    this.addSql('drop function text_parts(text)');
  }
}
