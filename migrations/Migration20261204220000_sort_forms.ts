import { Migration } from '@mikro-orm/migrations';

/** The articles of the default setting, as the server writes them: one in front of further text. */
const articles = String.raw`^(?:(the|an?(?=\s+[[:alpha:]]{2})|der|das|le|la|les|el|los|las|il|gli|het|os)\s+|(l['’]))(\S.*)$`;

/** Titles are ordered like names: by a form of their own, without a leading article; and numbers in them as numbers. */
export class Migration20261204220000_sort_forms extends Migration {
  override up(): void {
    this.addSql(`create collation natural_order (provider = icu, locale = 'und-u-kn-true')`);
    // A server with another setting replaces this function, and has the forms made again.
    this.addSql(`
      create function sort_articles() returns text language sql immutable parallel safe as $$
        select '${articles.replaceAll("'", "''")}'
      $$`);
    this.addSql(String.raw`
      create or replace function sort_form(name text) returns text language sql immutable strict parallel safe as $$
        select regexp_replace(name, sort_articles(), '\3, \1\2', 'i')
      $$`);
    this.addSql(`
      create table sort_setting (
        only_row boolean primary key default true,
        articles text not null,
        constraint sort_setting_only_row_check check (only_row)
      )`);
    this.addSql('insert into sort_setting (articles) select sort_articles()');
    this.addSql('alter table artist drop column sort_name');
    this.addSql(`
      alter table artist add column sort_name text collate natural_order
        generated always as (coalesce(given_sort_name, sort_form(name))) stored`);
    this.addSql('create index artist_sort_name_order on artist (sort_name, id)');
    this.addSql('drop index genre_name_order');
    this.addSql('create index genre_name_order on genre (name collate natural_order, id)');
    for (const table of ['album', 'song']) {
      this.addSql(`
        alter table ${table}
          add column given_sort_title text collate "und-x-icu" null,
          add constraint ${table}_given_sort_title_check
            check (char_length(given_sort_title) >= 1 and char_length(given_sort_title) <= 200),
          add column sort_title text collate natural_order
            generated always as (coalesce(given_sort_title, sort_form(title))) stored`);
    }
  }

  override down(): void {
    this.addSql('drop index genre_name_order');
    this.addSql('create index genre_name_order on genre (name, id)');
    for (const table of ['album', 'song']) {
      this.addSql(`alter table ${table} drop column sort_title, drop column given_sort_title`);
    }
    this.addSql('alter table artist drop column sort_name');
    this.addSql('drop table sort_setting');
    this.addSql(String.raw`
      create or replace function sort_form(name text) returns text language sql immutable strict parallel safe as $$
        select regexp_replace(name, '^(the|an?(?=\s+\D))\s+(\S.*)$', '\2, \1', 'i')
      $$`);
    this.addSql('drop function sort_articles()');
    this.addSql(`
      alter table artist add column sort_name text collate "und-x-icu"
        generated always as (coalesce(given_sort_name, sort_form(name))) stored`);
    this.addSql('create index artist_sort_name_order on artist (sort_name, id)');
    this.addSql('drop collation natural_order');
  }
}
