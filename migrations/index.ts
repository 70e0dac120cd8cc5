import { Migration20261122120000_catalog } from './Migration20261122120000_catalog.ts';
import { Migration20261122180000_accounts } from './Migration20261122180000_accounts.ts';
import { Migration20261122200000_media } from './Migration20261122200000_media.ts';
import { Migration20261123120000_profiles } from './Migration20261123120000_profiles.ts';
import { Migration20261124120000_messages } from './Migration20261124120000_messages.ts';
import { Migration20261124130000_presence } from './Migration20261124130000_presence.ts';
import { Migration20261125120000_library } from './Migration20261125120000_library.ts';
import { Migration20261126120000_discovery } from './Migration20261126120000_discovery.ts';
import { Migration20261127120000_search } from './Migration20261127120000_search.ts';
import { Migration20261128120000_stats } from './Migration20261128120000_stats.ts';
import { Migration20261129100000_words } from './Migration20261129100000_words.ts';
import { Migration20261129101000_name_parts } from './Migration20261129101000_name_parts.ts';
import { Migration20261129110000_identity } from './Migration20261129110000_identity.ts';
import { Migration20261129130000_refresh_successors } from './Migration20261129130000_refresh_successors.ts';
import { Migration20261129140000_renamed_batches } from './Migration20261129140000_renamed_batches.ts';
import { Migration20261130100000_new_plays } from './Migration20261130100000_new_plays.ts';
import { Migration20261130110000_search_by_sets } from './Migration20261130110000_search_by_sets.ts';
import { Migration20261130120000_entities } from './Migration20261130120000_entities.ts';
import { Migration20261202100000_search_in_steps } from './Migration20261202100000_search_in_steps.ts';
import { Migration20261202110000_missing_words } from './Migration20261202110000_missing_words.ts';
import { Migration20261202120000_top_titles } from './Migration20261202120000_top_titles.ts';
import { Migration20261203100000_recent_writes } from './Migration20261203100000_recent_writes.ts';
import { Migration20261203110000_audio_facts } from './Migration20261203110000_audio_facts.ts';
import { Migration20261203111000_song_details } from './Migration20261203111000_song_details.ts';
import { Migration20261203112000_album_details } from './Migration20261203112000_album_details.ts';
import { Migration20261203150000_genres } from './Migration20261203150000_genres.ts';
import { Migration20261203160000_availability } from './Migration20261203160000_availability.ts';
import { Migration20261204100000_edited_fields } from './Migration20261204100000_edited_fields.ts';
import { Migration20261204110000_tagged_facts } from './Migration20261204110000_tagged_facts.ts';
import { Migration20261204130000_credits } from './Migration20261204130000_credits.ts';
import { Migration20261204140000_album_identity } from './Migration20261204140000_album_identity.ts';
import { Migration20261204150000_audio_faults } from './Migration20261204150000_audio_faults.ts';
import { Migration20261204170000_library_folders } from './Migration20261204170000_library_folders.ts';
import { Migration20261204180000_track_order } from './Migration20261204180000_track_order.ts';
import { Migration20261204190000_search_by_credits } from './Migration20261204190000_search_by_credits.ts';
import { Migration20261204220000_sort_forms } from './Migration20261204220000_sort_forms.ts';
import { Migration20261204221000_listed } from './Migration20261204221000_listed.ts';
import { Migration20261204222000_listed_genres } from './Migration20261204222000_listed_genres.ts';
import { Migration20261204223000_listed_credits } from './Migration20261204223000_listed_credits.ts';
import { Migration20261204224000_listed_triggers } from './Migration20261204224000_listed_triggers.ts';
import { Migration20261204230000_search_of_lists } from './Migration20261204230000_search_of_lists.ts';
import { Migration20261204240000_conversation_ids } from './Migration20261204240000_conversation_ids.ts';
import { Migration20261205100000_main_artists } from './Migration20261205100000_main_artists.ts';
import { Migration20261205110000_late_plays } from './Migration20261205110000_late_plays.ts';
import { Migration20261206100000_suspension } from './Migration20261206100000_suspension.ts';
import { Migration20261206120000_playlist_members } from './Migration20261206120000_playlist_members.ts';
import { Migration20261206125000_quarter_hours } from './Migration20261206125000_quarter_hours.ts';
import { Migration20261206125500_genres_of_artists } from './Migration20261206125500_genres_of_artists.ts';
import { Migration20261206130000_share_links } from './Migration20261206130000_share_links.ts';
import { Migration20261206180000_play_queues } from './Migration20261206180000_play_queues.ts';
import { Migration20261206190000_song_look_ups } from './Migration20261206190000_song_look_ups.ts';
import { Migration20261206200000_people } from './Migration20261206200000_people.ts';
import { Migration20261207100000_second_factor } from './Migration20261207100000_second_factor.ts';
import { Migration20261207180000_audit } from './Migration20261207180000_audit.ts';
import { Migration20261207190000_invitations } from './Migration20261207190000_invitations.ts';
import { Migration20261207230000_feed } from './Migration20261207230000_feed.ts';
import { Migration20261207231000_reports } from './Migration20261207231000_reports.ts';
import { Migration20261208100000_rooms } from './Migration20261208100000_rooms.ts';
import { Migration20261208200000_api_keys } from './Migration20261208200000_api_keys.ts';
import { Migration20261208300000_webhooks } from './Migration20261208300000_webhooks.ts';
import { Migration20261208400000_passkeys } from './Migration20261208400000_passkeys.ts';
import { Migration20261208410000_data_exports } from './Migration20261208410000_data_exports.ts';
import { Migration20261208411000_oidc } from './Migration20261208411000_oidc.ts';
import { Migration20261208430000_shortened_lists } from './Migration20261208430000_shortened_lists.ts';
import { Migration20261208440000_reported_room_messages } from './Migration20261208440000_reported_room_messages.ts';
import { Migration20261208450000_report_figures } from './Migration20261208450000_report_figures.ts';
import { Migration20261208460000_queue_attribution } from './Migration20261208460000_queue_attribution.ts';
import { Migration20261208470000_period_plays } from './Migration20261208470000_period_plays.ts';
import { Migration20261208471000_period_listeners } from './Migration20261208471000_period_listeners.ts';
import { Migration20261208472000_filled_by_sets } from './Migration20261208472000_filled_by_sets.ts';
import { Migration20261208474000_short_ways } from './Migration20261208474000_short_ways.ts';
import { Migration20261208475000_list_counts } from './Migration20261208475000_list_counts.ts';
import { Migration20261208475100_search_totals } from './Migration20261208475100_search_totals.ts';
import { Migration20261208475200_hidden_at_once } from './Migration20261208475200_hidden_at_once.ts';

/** In the order in which they run. */
export const migrations = [
  Migration20261122120000_catalog,
  Migration20261122180000_accounts,
  Migration20261122200000_media,
  Migration20261123120000_profiles,
  Migration20261124120000_messages,
  Migration20261124130000_presence,
  Migration20261125120000_library,
  Migration20261126120000_discovery,
  Migration20261127120000_search,
  Migration20261128120000_stats,
  Migration20261129100000_words,
  Migration20261129101000_name_parts,
  Migration20261129110000_identity,
  Migration20261129130000_refresh_successors,
  Migration20261129140000_renamed_batches,
  Migration20261130100000_new_plays,
  Migration20261130110000_search_by_sets,
  Migration20261130120000_entities,
  Migration20261202100000_search_in_steps,
  Migration20261202110000_missing_words,
  Migration20261202120000_top_titles,
  Migration20261203100000_recent_writes,
  Migration20261203110000_audio_facts,
  Migration20261203111000_song_details,
  Migration20261203112000_album_details,
  Migration20261203150000_genres,
  Migration20261203160000_availability,
  Migration20261204100000_edited_fields,
  Migration20261204110000_tagged_facts,
  Migration20261204130000_credits,
  Migration20261204140000_album_identity,
  Migration20261204150000_audio_faults,
  Migration20261204170000_library_folders,
  Migration20261204180000_track_order,
  Migration20261204190000_search_by_credits,
  Migration20261204220000_sort_forms,
  Migration20261204221000_listed,
  Migration20261204222000_listed_genres,
  Migration20261204223000_listed_credits,
  Migration20261204224000_listed_triggers,
  Migration20261204230000_search_of_lists,
  Migration20261204240000_conversation_ids,
  Migration20261205100000_main_artists,
  Migration20261205110000_late_plays,
  Migration20261206100000_suspension,
  Migration20261206120000_playlist_members,
  Migration20261206125000_quarter_hours,
  Migration20261206125500_genres_of_artists,
  Migration20261206130000_share_links,
  Migration20261206180000_play_queues,
  Migration20261206190000_song_look_ups,
  Migration20261206200000_people,
  Migration20261207100000_second_factor,
  Migration20261207180000_audit,
  Migration20261207190000_invitations,
  Migration20261207230000_feed,
  Migration20261207231000_reports,
  Migration20261208100000_rooms,
  Migration20261208200000_api_keys,
  Migration20261208300000_webhooks,
  Migration20261208400000_passkeys,
  Migration20261208410000_data_exports,
  Migration20261208411000_oidc,
  Migration20261208430000_shortened_lists,
  Migration20261208440000_reported_room_messages,
  Migration20261208450000_report_figures,
  Migration20261208460000_queue_attribution,
  Migration20261208470000_period_plays,
  Migration20261208471000_period_listeners,
  Migration20261208472000_filled_by_sets,
  Migration20261208474000_short_ways,
  Migration20261208475000_list_counts,
  Migration20261208475100_search_totals,
  Migration20261208475200_hidden_at_once,
];
