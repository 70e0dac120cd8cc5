import { Migration } from '@mikro-orm/migrations';

/** What the shelves are made from: who listens to what, what trends, and what stands near what. */
export class Migration20261126120000_discovery extends Migration {
  override up(): void {
    this.createLogarithms();
    this.createState();
    this.createListeners();
    this.queuePlays();
    this.createShelves();
  }

  override down(): void {
    this.addSql('drop trigger play_queued on play');
    this.addSql('drop function queue_plays()');
    this.addSql('drop index song_daily_pick_order');
    this.addSql('drop table uncounted_play, song_neighbours, song_trend, song_listener, discovery_state');
    this.addSql('drop aggregate log2_sum(double precision)');
    this.addSql('drop function log2_add(double precision, double precision)');
  }

  /** Sums of numbers that are kept as their logarithms to the base 2, since they are too large for themselves.
   * Below 2^-1000, power() fails instead of answering 0. */
  private createLogarithms(): void {
    this.addSql(`
      create function log2_add(one double precision, other double precision) returns double precision
      language plpgsql immutable strict parallel safe as $$
      begin
        return greatest(one, other) + ln(1 + power(2, greatest(-abs(one - other), -1000))) / ln(2::double precision);
      end $$`);
    this.addSql(`
      create aggregate log2_sum(double precision) (
        sfunc = log2_add, stype = double precision, combinefunc = log2_add, parallel = safe
      )`);
  }

  private createState(): void {
    this.addSql(`
      create table discovery_state (
        only_row boolean not null default true,
        half_life_days double precision not null default 3,
        plays_since bigint not null default 0,
        likes_then bigint not null default 0,
        listens_then bigint not null default 0,
        neighbours_made_at timestamptz(3) null,
        primary key (only_row),
        constraint discovery_state_only_row_check check (only_row),
        constraint discovery_state_half_life_check check (half_life_days > 0)
      )`);
    this.addSql('insert into discovery_state default values');
  }

  /** A row is changed by each play: with room beside it, the indexes need not follow. */
  private createListeners(): void {
    this.addSql(`
      create table song_listener (
        user_id uuid not null,
        song_id uuid not null,
        plays int not null,
        last_played_at timestamptz(3) not null,
        trend double precision null,
        primary key (user_id, song_id),
        constraint song_listener_plays_check check (plays > 0),
        constraint song_listener_user_id_foreign foreign key (user_id) references account (id) on delete cascade,
        constraint song_listener_song_id_foreign foreign key (song_id) references song (id) on delete cascade
      ) with (fillfactor = 80)`);
    this.addSql('create index song_listener_song_index on song_listener (song_id)');
  }

  /** Each new play waits here until it is counted. Rows come and go all the time: vacuum looks after them often.
   * There are no foreign keys: what is gone by then is left out when counting. */
  private queuePlays(): void {
    this.addSql(`
      create table uncounted_play (
        play_id uuid not null,
        user_id uuid not null,
        song_id uuid not null,
        played_at timestamptz(3) not null,
        primary key (play_id)
      ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0)`);
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
      insert into uncounted_play (play_id, user_id, song_id, played_at)
      select id, user_id, song_id, played_at from play`);
  }

  private createShelves(): void {
    this.addSql(`
      create table song_trend (
        song_id uuid not null,
        score double precision not null,
        primary key (song_id),
        constraint song_trend_song_id_foreign foreign key (song_id) references song (id) on delete cascade
      )`);
    this.addSql('create index song_trend_order on song_trend (score desc, song_id)');
    // Without foreign keys: it is written anew as a whole, and what is gone by then is left out when reading.
    this.addSql(`
      create table song_neighbours (
        song_id uuid not null,
        neighbours uuid[] not null,
        scores real[] not null,
        primary key (song_id),
        constraint song_neighbours_scores_check check (cardinality(neighbours) = cardinality(scores))
      )`);
    this.addSql('create index song_daily_pick_order on song (uuid_hash_extended(id, 0))');
  }
}
