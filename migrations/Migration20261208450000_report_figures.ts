import { Migration } from '@mikro-orm/migrations';

/** Days of the past of which single plays are read again, as for the other figures. */
const daysRead = 368;
/** Artists and genres kept of a day. */
const namesKept = 1000;
const returnDays = '1, 3, 7, 14, 30';

/** Figures of days for reports: the plays of artists and genres, the stored bytes, and the users who came back. What is known of
 * the past fills them: the most played songs of each day, the files that are there, and single plays. */
export class Migration20261208450000_report_figures extends Migration {
  override up(): void {
    // Nobody tallies meanwhile.
    this.addSql(`select pg_advisory_xact_lock(hashtextextended('library: new plays', 0))`);
    this.countNames('daily_artist_plays', 'artist_id', 'uuid', 'song.artist_id');
    this.countNames('daily_genre_plays', 'genre', 'text', `coalesce(song.genre, '')`);
    this.addSql(`
      create table daily_stored_bytes (
        table_name text not null,
        day date not null,
        bytes bigint not null,
        primary key (table_name, day)
      )`);
    this.addSql(`
      insert into daily_stored_bytes (table_name, day, bytes)
      select table_name, day, sum(sum(size)) over (partition by table_name order by day) from (
        select 'audio_file' as table_name, (stored_at at time zone 'UTC')::date as day, size from audio_file
        where key like 'audio/%'
        union all
        select 'image', (stored_at at time zone 'UTC')::date, size from image
      ) files group by table_name, day`);
    this.countReturns();
  }

  override down(): void {
    this.addSql('drop table daily_artist_plays, daily_genre_plays, daily_stored_bytes, returned_users');
  }

  private countNames(table: string, column: string, type: string, value: string): void {
    this.addSql(`
      create table ${table} (
        day date not null,
        ${column} ${type} not null,
        plays int not null,
        primary key (day, ${column})
      )`);
    this.addSql(`
      insert into ${table} (day, ${column}, plays)
      select day, name, plays from (
        select day, ${value} as name, sum(plays) as plays,
          row_number() over (partition by day order by sum(plays) desc, ${value}) as place
        from daily_song_rank join song on song.id = song_id group by day, name
      ) ranked where place <= ${namesKept}`);
  }

  private countReturns(): void {
    this.addSql(`
      create table returned_users (
        quarter int not null,
        age smallint not null,
        users int not null,
        primary key (quarter, age)
      )`);
    this.addSql(`
      insert into returned_users (quarter, age, users)
      select registered, age, count(distinct user_id) from (
        select play.user_id, quarter_hour(created_at) as registered,
          (quarter_hour(played_at) - quarter_hour(created_at)) / 96 as age
        from play join account on account.id = play.user_id
        where played_at >= date_trunc('day', now() - interval '${daysRead} days', 'UTC')
          and played_at >= created_at and played_at < created_at + interval '32 days' and not exists (
            select from new_play where new_play.play_id = play.id and waits_for in ('all', 'statistics')
          )
      ) came where age in (${returnDays}) group by registered, age`);
  }
}
