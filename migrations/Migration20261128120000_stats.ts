import { Migration } from '@mikro-orm/migrations';

/** Tables whose new rows are counted by the day on which they were made. */
const countedByDay = ['account', 'message'];
/** Tables whose rows stand for files, with their size. */
const files = ['audio_file', 'image'];

/** What statistics are read from, so that they cost the same whatever there is. Nothing here has a foreign key: what
 * happened on a day stays so, whoever and whatever is deleted later. */
export class Migration20261128120000_stats extends Migration {
  override up(): void {
    this.countBytes();
    this.countByDay();
    this.tallyPlays();
    this.makeUpForThePast();
  }

  override down(): void {
    this.addSql('drop trigger play_untallied on play');
    for (const table of countedByDay) this.addSql(`drop trigger ${table}_counted_by_day on ${table}`);
    for (const table of files) {
      for (const event of ['inserted', 'updated', 'deleted', 'truncated']) {
        this.addSql(`drop trigger ${table}_bytes_${event} on ${table}`);
      }
    }
    this.addSql('drop function wait_for_tally(), count_by_day(), count_bytes()');
    this.addSql(
      `drop table daily_song_rank, daily_song_plays, daily_listener, daily_stats, untallied_play, daily_row_count,
         stored_bytes`,
    );
  }

  /** As count_rows() does it: each statement adds a row with what it changed, and takes up what nobody else holds. */
  private countBytes(): void {
    this.addSql(`
      create table stored_bytes (
        table_name text not null,
        bytes bigint not null
      )`);
    this.addSql('create index stored_bytes_table_index on stored_bytes (table_name)');
    this.addSql(`
      create function count_bytes() returns trigger language plpgsql as $$
      declare
        change bigint := 0;
        taken bigint;
      begin
        if tg_op = 'TRUNCATE' then
          delete from stored_bytes where table_name = tg_table_name;
          return null;
        end if;
        if tg_op <> 'DELETE' then
          select coalesce(sum(size), 0) into change from inserted;
        end if;
        if tg_op <> 'INSERT' then
          select change - coalesce(sum(size), 0) into change from deleted;
        end if;
        if change = 0 then
          return null;
        end if;
        with free as (
          select ctid from stored_bytes where table_name = tg_table_name limit 16 for update skip locked
        ), gone as (
          delete from stored_bytes where ctid in (select ctid from free) returning bytes
        )
        select coalesce(sum(bytes), 0) into taken from gone;
        insert into stored_bytes (table_name, bytes) values (tg_table_name, change + taken);
        return null;
      end $$`);
    const events = [
      ['inserted', 'insert', 'referencing new table as inserted'],
      ['updated', 'update', 'referencing old table as deleted new table as inserted'],
      ['deleted', 'delete', 'referencing old table as deleted'],
      ['truncated', 'truncate', ''],
    ];
    for (const table of files) {
      for (const [name, event, tables] of events) {
        this.addSql(`
          create trigger ${table}_bytes_${name} after ${event} on ${table}
          ${tables} for each statement execute function count_bytes()`);
      }
    }
  }

  /** New rows by their day in UTC. Deletions don't change what was. */
  private countByDay(): void {
    this.addSql(`
      create table daily_row_count (
        table_name text not null,
        day date not null,
        rows bigint not null
      )`);
    this.addSql('create index daily_row_count_order on daily_row_count (day, table_name)');
    this.addSql(`
      create function count_by_day() returns trigger language plpgsql as $$
      declare
        change record;
        taken bigint;
      begin
        for change in
          select (created_at at time zone 'UTC')::date as on_day, count(*) as rows from inserted group by on_day
        loop
          with free as (
            select ctid from daily_row_count where table_name = tg_table_name and day = change.on_day
            limit 16 for update skip locked
          ), gone as (
            delete from daily_row_count where ctid in (select ctid from free) returning rows
          )
          select coalesce(sum(rows), 0) into taken from gone;
          insert into daily_row_count (table_name, day, rows)
          values (tg_table_name, change.on_day, change.rows + taken);
        end loop;
        return null;
      end $$`);
    for (const table of countedByDay) {
      this.addSql(`
        create trigger ${table}_counted_by_day after insert on ${table}
        referencing new table as inserted for each statement execute function count_by_day()`);
    }
  }

  /** Plays wait to be tallied. Who listened, and to what, is kept whole for days that go on; of a day that is over,
   * the songs that were played most, by their rank. Rows of the queue come and go all the time: vacuum looks after
   * them often. What is changed by each tally has room beside it, so that indexes need not follow. */
  private tallyPlays(): void {
    this.addSql(`
      create table untallied_play (
        user_id uuid not null,
        song_id uuid not null,
        played_at timestamptz(3) not null
      ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0)`);
    this.addSql(`
      create table daily_stats (
        day date not null,
        plays int not null,
        active_listeners int not null,
        primary key (day)
      )`);
    this.addSql(`
      create table daily_listener (
        day date not null,
        user_id uuid not null,
        primary key (day, user_id)
      )`);
    this.addSql(`
      create table daily_song_plays (
        day date not null,
        song_id uuid not null,
        plays int not null,
        primary key (day, song_id)
      ) with (fillfactor = 80)`);
    this.addSql(`
      create table daily_song_rank (
        day date not null,
        rank int not null,
        song_id uuid not null,
        plays int not null,
        primary key (day, rank)
      )`);
    this.addSql(`
      create function wait_for_tally() returns trigger language plpgsql as $$
      begin
        insert into untallied_play (user_id, song_id, played_at) select user_id, song_id, played_at from inserted;
        return null;
      end $$`);
    this.addSql(`
      create trigger play_untallied after insert on play
      referencing new table as inserted for each statement execute function wait_for_tally()`);
  }

  /** The triggers stand already, and keep writers out until this is done. */
  private makeUpForThePast(): void {
    for (const table of files) {
      this.addSql(`
        insert into stored_bytes (table_name, bytes)
        select '${table}', sum(size) from ${table} having count(*) > 0`);
    }
    for (const table of countedByDay) {
      this.addSql(`
        insert into daily_row_count (table_name, day, rows)
        select '${table}', (created_at at time zone 'UTC')::date as on_day, count(*) from ${table} group by on_day`);
    }
    this.addSql(`
      insert into daily_stats (day, plays, active_listeners)
      select (played_at at time zone 'UTC')::date as on_day, count(*), count(distinct user_id)
      from play group by on_day`);
    this.addSql(`
      insert into daily_song_plays (day, song_id, plays)
      select (played_at at time zone 'UTC')::date as on_day, song_id, count(*) from play group by on_day, song_id`);
    this.addSql(`
      insert into daily_listener (day, user_id)
      select distinct (played_at at time zone 'UTC')::date, user_id from play
      where played_at >= (date_trunc('day', now() at time zone 'UTC') - interval '1 day') at time zone 'UTC'`);
  }
}
