// The functions that search, as several migrations make them.

export interface Finder {
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

export const finders: readonly Finder[] = [
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

/** Each step takes the most played rows that meet a condition: of the marked ones if they suffice, else of all. The plans
 * are made without the values; the planner is kept from reading whole tables, since it takes words to come together by
 * chance.
 * @param marks columns that mark the most played rows, those with the fewest rows first. */
export function finderOf(finder: Finder, marks: readonly string[]): string {
  const { noun, visible } = finder;
  return `
    create or replace function find_${noun}s(
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
        ${step(finder, marks.slice(-1), 'search.title = whole')}
        ${step(finder, marks, 'search.title >= whole and search.title < whole || chr(1114111)')}
      end if;
      foreach query in array queries loop
        ${step(finder, marks, 'search.words @@ query')}
      end loop;
      return query select * from unnest(ids);
    end $$`;
}

function step({ noun, plays, currentPlays, visible }: Finder, marks: readonly string[], condition: string) {
  const meeting = (mark?: string) => `
    select search.id, ${plays} as plays from ${noun}_search search
    where ${condition} and ${mark ? `search.${mark} and ` : ''}${visible ? `${visible} and ` : ''}search.id <> all(known)`;
  const best = (candidates: string) => `
    if cardinality(ids) < most then
      ids := known || array(
        select id from (
          select id, plays from (${candidates}) candidate order by plays desc, id desc limit missing
        ) best order by ${currentPlays} desc, id desc);
    end if;`;
  const most = noun === 'playlist' ? [] : marks;
  const all = [
    `(${meeting()} limit ${mostCandidates})`,
    ...most.slice(-1).map((mark) => `(${meeting(mark)})`),
  ];
  return `
    known := ids;
    missing := most - cardinality(ids);
    ${most.map((mark) => best(meeting(mark))).join('')}
    ${best(all.join(' union '))}`;
}
