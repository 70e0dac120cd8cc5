import { Migration } from '@mikro-orm/migrations';
import { finderOf, finders } from './search-finders.ts';

const shown = '(playlist.public or playlist.owner_id = viewer)';
/** As `visiblePlaylists` has it. */
const unlessSuspended = `(playlist.owner_id = viewer or playlist.public and not exists (
  select from account where account.id = playlist.owner_id and account.suspended_at is not null
    and (account.suspended_until is null or account.suspended_until > now())))`;

/** Administrators suspend users. Servers of the previous version go on beside this one, and know nothing of it. */
export class Migration20261206100000_suspension extends Migration {
  override up(): void {
    this.addSql(`
      alter table account
        add column suspended_at timestamptz(3) null,
        add column suspended_until timestamptz(3) null,
        add column suspension_reason text null,
        add constraint account_suspension_reason_check check (char_length(suspension_reason) <= 500)`);
    this.addSql(`
      create index account_suspended_index on account (id) include (suspended_until, role)
      where suspended_at is not null`);
    this.findPlaylists((visible) => visible.replace(shown, unlessSuspended));
  }

  override down(): void {
    this.findPlaylists((visible) => visible);
    this.addSql('drop index account_suspended_index');
    this.addSql(
      'alter table account drop column suspended_at, drop column suspended_until, drop column suspension_reason',
    );
  }

  private findPlaylists(change: (visible: string) => string): void {
    for (const finder of finders.filter(({ noun }) => noun === 'playlist')) {
      this.addSql(finderOf({ ...finder, visible: change(finder.visible ?? '') }, ['top', 'popular']));
    }
  }
}
