import { Migration } from '@mikro-orm/migrations';

interface Finder {
  noun: string;
  /** The number of plays of the row `search`, which for others than songs is that of the last ranking; and of
   * `best.id` at present. */
  plays: string;
  currentPlays: string;
  /** A condition on `search.id`. */
  visible?: string;
}

/** Songs whose plays are summed for an artist or an album that was found: a bound, for those who have very many. */
const mostSummed = 200;

/** Matches of a step that are examined, to bound the work however common a word is. Others are found among the popular
 * rows. */
const mostCandidates = 2000;

/** Of those with more songs, at least as many as at the last ranking. */
const playsAtPresent = (noun: 'artist' | 'album') => `(
  select case when count(*) < ${mostSummed} then coalesce(sum(play_count), 0)
    else greatest(sum(play_count), (select plays from ${noun}_search ranked where ranked.id = best.id)) end
  from (
    select play_count from song where song.${noun}_id = best.id
    ${noun === 'artist' ? 'order by play_count desc' : ''} limit ${mostSummed}
  ) counted)`;

const finders: Finder[] = [
  {
    noun: 'song',
    plays: '(select play_count from song where song.id = search.id)',
    currentPlays: 'best.plays',
  },
  ...(['album', 'artist'] as const).map((noun) => ({
    noun,
    plays: 'search.plays',
    currentPlays: playsAtPresent(noun),
  })),
  {
    noun: 'playlist',
    plays: '0',
    currentPlays: 'best.plays',
    visible: `exists (
      select from playlist where playlist.id = search.id and (playlist.public or playlist.owner_id = viewer))`,
  },
];

/** They keep no pending entries, all of which each search would read. */
const wordIndexes = finders.flatMap(({ noun }) =>
  noun === 'playlist' ? [`${noun}_search_words`] : [`${noun}_search_words`, `${noun}_search_popular_words`],
);

/** Functions for texts that remain as they are for all but plain ones. */
const texts = ['search_fold(text)', 'search_text(text)', 'search_words(text, text)'];
const renamed = (signature: string) => signature.replace(/\(.*/, '_of_any');
const nameOf = (signature: string) => signature.replace(/\(.*/, '');

/** Searches end as soon as they have found enough, in one statement that is planned once; and the words of plain
 * texts are found in a fifth of the time. */
export class Migration20261202100000_search_in_steps extends Migration {
  override up(): void {
    this.readPlainTexts();
    // What the previous version calls stays: its servers may still run.
    for (const finder of finders) this.createFinder(finder);
    for (const index of wordIndexes) this.addSql(`alter index ${index} set (fastupdate = off)`);
  }

  override down(): void {
    for (const index of wordIndexes) this.addSql(`alter index ${index} reset (fastupdate)`);
    for (const { noun } of finders) this.addSql(`drop function find_${noun}s`);
    for (const signature of texts) {
      this.addSql(`drop function ${signature}`);
      this.addSql(`alter function ${signature.replace('(', '_of_any(')} rename to ${nameOf(signature)}`);
    }
  }

  /** Most letters are ASCII, which no rule changes but that of capitals. */
  private readPlainTexts(): void {
    for (const signature of texts) {
      this.addSql(`alter function ${signature} rename to ${renamed(signature)}`);
    }
    this.addSql(`
      create function search_fold(given text) returns text language plpgsql immutable strict parallel safe as $$
      begin
        if octet_length(given) = char_length(given) then
          return lower(given collate "C");
        end if;
        return search_fold_of_any(given);
      end $$`);
    this.addSql(`
      create function search_text(given text) returns text language plpgsql immutable strict parallel safe as $$
      begin
        if given collate "C" ~ '[^A-Za-z0-9 ]' then
          return search_text_of_any(given);
        end if;
        return btrim(left(btrim(regexp_replace(lower(given collate "C"), ' +', ' ', 'g')), 300));
      end $$`);
    // Words may come twice, which a tsvector does not mind.
    this.addSql(`
      create function search_words(title text, given text) returns text[]
      language plpgsql immutable strict parallel safe as $$
      begin
        if char_length(given) > 300 or given collate "C" ~ '[^A-Za-z0-9 ]' or title collate "C" ~ '[^A-Za-z0-9 ]' then
          return search_words_of_any(title, given);
        end if;
        return array_remove(
          string_to_array(lower(given collate "C"), ' ') || replace(lower(title collate "C"), ' ', ''), '');
      end $$`);
  }

  /** Each step takes the most played rows that meet a condition: of the popular ones if they suffice, else of all. The
   * plans are made without the values; the planner is kept from reading whole tables, since it takes words to come
   * together by chance. */
  private createFinder({ noun, plays, currentPlays, visible }: Finder): void {
    const ranked = noun !== 'playlist';
    const from = `select search.id, ${plays} as plays from ${noun}_search search`;
    const fresh = `search.id <> all(ids)${visible ? ` and ${visible}` : ''}`;
    const best = (candidates: string) => `
          ids := ids || array(
            select id from (
              select id, plays from (${candidates}) candidate order by plays desc, id desc limit missing
            ) best order by ${currentPlays} desc, id desc);`;
    const step = (condition: string) => `
        missing := most - cardinality(ids);
        if missing > 0 then
          known := ids;
          ${ranked ? best(`${from} where ${condition} and search.popular and ${fresh}`) : ''}
          if cardinality(ids) < most then
            ids := known;
            ${best(`(${from} where ${condition} and ${fresh} limit ${mostCandidates})
            ${ranked ? `union (${from} where ${condition} and search.popular and ${fresh})` : ''}`)}
          end if;
        end if;`;
    this.addSql(`
      create function find_${noun}s(
        whole text, queries tsquery[], already uuid[], most int${visible ? ', viewer uuid' : ''})
      returns setof uuid language plpgsql stable
      set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
      declare
        ids uuid[] := already;
        known uuid[];
        missing int;
        query tsquery;
      begin
        if whole <> '' then
          ${step('search.title = whole')}
          ${step('search.title >= whole and search.title < whole || chr(1114111)')}
        end if;
        foreach query in array queries loop
          ${step('search.words @@ query')}
        end loop;
        return query select * from unnest(ids);
      end $$`);
  }
}
