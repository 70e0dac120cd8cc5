import { Migration } from '@mikro-orm/migrations';

/** Marks that readers do without: accents, the points of Hebrew and Syriac, the vowel signs of Arabic and the stroke
 * that only lengthens its words, and what chooses among forms of a character. */
const marks = String.raw`[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef]`;

/** Letters of scripts of which one looks for any part: Thai, Lao, Burmese, Khmer, Japanese, Chinese, Korean. */
const standingAlone = String.raw`\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff`;

const apostrophes = String.raw`''\u2018\u2019\u02bc\u0060\u00b4`;

/** What is no part of words: punctuation, and signs, which Unicode keeps apart from it. */
const signs = String.raw`[:punct:][:cntrl:]$+<=>^|~\u0060\u00a2-\u00a9\u00ac\u00ae-\u00b1\u00b4\u00b8\u00d7\u00f7\u02c2-\u02df\u20a0-\u20cf\u2190-\u2bff\U0001f000-\U0001faff`;

const nouns = ['artist', 'album', 'song', 'playlist'];

/** Words as people type them, and all words learned once more: a name that meant the wrong table had kept out all
 * but the first. */
export class Migration20261129100000_words extends Migration {
  override up(): void {
    this.noteWords();
    this.foldText();
    this.createWords();
    this.indexAgain();
  }

  override down(): void {
    // The words that are noted stay right: that fault is nothing to go back to.
    this.restoreText();
    this.addSql(
      'drop function search_fold(text), search_parted(text), search_joined(text), search_signs(text)',
    );
    this.indexAgain();
  }

  /** Under a collation that is told: what the words bring along depends on who calls. */
  private noteWords(): void {
    this.addSql(`
      create or replace function note_words(words text[]) returns void language sql as $$
        insert into unlearned_word (word)
        select distinct given.word collate "C" from unnest(words) as given (word)
        where char_length(given.word) >= 4 and char_length(given.word) <= 40
          and not exists (
            select from search_word known
            where known.remainder = given.word collate "C" and known.word = given.word collate "C"
          )
      $$`);
  }

  private foldText(): void {
    // Letters that differ only in where they stand, or in the keyboard: the last sigma, Persian and Arabic ye and kaf.
    this.addSql(`
      create function search_fold(given text) returns text language plpgsql immutable strict parallel safe as $$
      begin
        return translate(
          lower(unaccent(
            normalize(regexp_replace(normalize(given, NFKD), '${marks}', '', 'g'), NFKC)
          ) collate "und-x-icu"),
          U&'\\03c2\\0649\\06cc\\06a9\\0629', U&'\\03c3\\064a\\064a\\0643\\0647');
      end $$`);
    this.addSql(String.raw`
      create function search_parted(folded text) returns text language sql immutable strict parallel safe as $$
        select btrim(regexp_replace(regexp_replace(regexp_replace(
          folded, '[${apostrophes}]', '', 'g'),
          '([${standingAlone}])', ' \1 ', 'g'),
          '[[:space:]${signs}]+' collate "und-x-icu", ' ', 'g'))
      $$`);
    this.addSql(`
      create function search_joined(folded text) returns text language sql immutable strict parallel safe as $$
        select btrim(regexp_replace(regexp_replace(
          folded, '[[:space:]]+' collate "und-x-icu", ' ', 'g'),
          '[${apostrophes}${signs}]+' collate "und-x-icu", '', 'g'))
      $$`);
    this.addSql(`
      create function search_signs(given text) returns text language sql immutable strict parallel safe as $$
        select regexp_replace(
          regexp_replace(lower(normalize(given, NFKC) collate "und-x-icu"), '${marks}', '', 'g'),
          '[[:space:][:cntrl:]]+' collate "und-x-icu", '', 'g')
      $$`);
  }

  private createWords(): void {
    // Of a text without a letter or a digit, the signs are what is looked for.
    this.addSql(`
      create or replace function search_text(given text) returns text
      language plpgsql immutable strict parallel safe as $$
      declare
        parted text := search_parted(search_fold(given));
      begin
        return btrim(left(case when parted = '' then search_signs(given) else parted end, 300));
      end $$`);
    // Beside each word: what punctuation parts and what stands alone run together (T.N.T. as tnt), the title run
    // together, umlauts as they are written without (schoen), and words that are signs.
    this.addSql(`
      create or replace function search_words(title text, given text) returns text[]
      language plpgsql immutable strict parallel safe as $$
      declare
        folded text := search_fold(given);
        composed text := lower(normalize(given, NFC) collate "und-x-icu");
        words text[] := string_to_array(search_parted(folded), ' ') || string_to_array(search_joined(folded), ' ')
          || replace(search_text(title), ' ', '');
      begin
        if composed ~ '[äöüåø]' then
          folded := search_fold(replace(replace(replace(replace(replace(
            composed, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'å', 'aa'), 'ø', 'oe'));
          words := words || string_to_array(search_parted(folded), ' ') || string_to_array(search_joined(folded), ' ');
        end if;
        if composed ~ ('(^|[[:space:]])[${signs}]+([[:space:]]|$)' collate "und-x-icu") then
          words := words || array(
            select search_signs(token.text) from regexp_split_to_table(composed, '[[:space:]]+') as token (text)
            where search_parted(search_fold(token.text)) = '');
        end if;
        return array(
          select distinct left(each.word, 300) collate "C" from unnest(words) as each (word) where each.word <> '');
      end $$`);
  }

  private indexAgain(): void {
    for (const noun of nouns) this.addSql(`select index_${noun}s(array(select id from ${noun}))`);
  }

  private restoreText(): void {
    this.addSql(String.raw`
      create or replace function search_text(given text) returns text language sql immutable strict parallel safe as $$
        select btrim(left(regexp_replace(regexp_replace(regexp_replace(
          lower(unaccent(
            normalize(regexp_replace(normalize(given, NFKD), '[\u0300-\u036f]', '', 'g'), NFKC)
          ) collate "und-x-icu"),
          '[''’‘ʼ${'`'}´]', '', 'g'),
          '([\u0e01-\u0eff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])', ' \1 ', 'g'),
          '([[:punct:]]|[[:space:]]|[[:cntrl:]])+' collate "und-x-icu", ' ', 'g'), 300))
      $$`);
    this.addSql(`
      create or replace function search_words(title text, given text) returns text[]
      language sql immutable strict parallel safe as $$
        select array_remove(string_to_array(search_text(given), ' ') || replace(search_text(title), ' ', ''), '')
      $$`);
  }
}
