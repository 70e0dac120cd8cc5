import { Migration } from '@mikro-orm/migrations';

/** Rows come and go all the time: vacuum looks after them often. */
const busy =
  'with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0)';

/** One queue of plays instead of three, filled by the statement that records a play and not by triggers. */
export class Migration20261130100000_new_plays extends Migration {
  override up(): void {
    // Plays and processes that settle them end first, so that nothing comes into the old queues any more.
    this.addSql('lock table play, play_delta, uncounted_play, untallied_play in access exclusive mode');
    this.createQueue();
    this.countWaiting();
    this.moveWaiting();
    this.dropTriggers();
    this.addSql('drop table play_delta, uncounted_play, untallied_play');
    this.forgetJob();
  }

  override down(): void {
    this.addSql('lock table play, new_play in access exclusive mode');
    this.createOldQueues();
    this.addSql(`
      insert into play_delta (song_id) select song_id from new_play where waits_for in ('all', 'count')`);
    this.addSql(`
      insert into uncounted_play (play_id, user_id, song_id, played_at)
      select play_id, user_id, song_id, played_at from new_play where waits_for in ('all', 'trends')`);
    this.addSql(`
      insert into untallied_play (user_id, song_id, played_at)
      select user_id, song_id, played_at from new_play where waits_for in ('all', 'statistics')`);
    this.addSql('drop table new_play');
    this.createTriggers();
  }

  /** There are no foreign keys: a play of a song or a listener that is gone still counts where the past does. */
  private createQueue(): void {
    this.addSql(`
      create table new_play (
        waits_for text collate "C" not null default 'all',
        play_id uuid not null,
        user_id uuid not null,
        song_id uuid not null,
        played_at timestamptz(3) not null,
        primary key (waits_for, play_id)
      ) ${busy}`);
  }

  /** Rows of play_delta name their song alone: they are counted here. */
  private countWaiting(): void {
    this.addSql(`
      select from song where id in (select song_id from play_delta) order by id for no key update`);
    this.addSql(`
      update song set play_count = play_count + plays
      from (select song_id, count(*)::int as plays from play_delta group by song_id) sums
      where song.id = sums.song_id`);
    this.addSql(`
      update row_count set rows = rows + (select count(*) from play_delta)
      where table_name = 'play' and exists (select from play_delta)`);
  }

  /** Each waits for the one that had not taken it yet. Those that wait for statistics have no id of their own. */
  private moveWaiting(): void {
    this.addSql(`
      insert into new_play (waits_for, play_id, user_id, song_id, played_at)
      select 'trends', play_id, user_id, song_id, played_at from uncounted_play
      union all
      select 'statistics', gen_random_uuid(), user_id, song_id, played_at from untallied_play`);
  }

  private dropTriggers(): void {
    this.addSql('drop trigger play_queued on play');
    this.addSql('drop trigger play_untallied on play');
    this.addSql('drop function queue_plays(), wait_for_tally()');
  }

  /** The job that drained one of the old queues, where it waits for its next turn. */
  private forgetJob(): void {
    this.addSql(`
      do $$ begin
        if to_regprocedure('graphile_worker.remove_job(text)') is not null then
          perform graphile_worker.remove_job('stats:tally_plays');
        end if;
      end $$`);
  }

  private createOldQueues(): void {
    this.addSql(`create table play_delta (song_id uuid not null) ${busy}`);
    this.addSql(`
      create table uncounted_play (
        play_id uuid not null,
        user_id uuid not null,
        song_id uuid not null,
        played_at timestamptz(3) not null,
        primary key (play_id)
      ) ${busy}`);
    this.addSql(`
      create table untallied_play (
        user_id uuid not null,
        song_id uuid not null,
        played_at timestamptz(3) not null
      ) ${busy}`);
  }

  private createTriggers(): void {
    this.addSql(`
      create function queue_plays() returns trigger language plpgsql as $$
      begin
        insert into uncounted_play (play_id, user_id, song_id, played_at)
        select id, user_id, song_id, played_at from inserted;
        return null;
      end $$`);
    this.addSql(`
      create trigger play_queued after insert on play
      referencing new table as inserted for each statement execute function queue_plays()`);
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
}
