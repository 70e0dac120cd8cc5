import { Index } from '@mikro-orm/decorators/legacy';

export const byAlbum = 'album_sort, album_key, disc_number, track_number';

/** The columns of each order, which the id follows. */
export const songOrders: Readonly<Record<string, string>> = {
  created: 'created_at',
  title: 'sort_title',
  duration: 'duration',
  artist: `artist_sort, artist_id, ${byAlbum}`,
  album: byAlbum,
  rising_year: 'rising_year',
  year: 'year',
};
export const albumOrders: Readonly<Record<string, string>> = {
  created: 'created_at',
  title: 'sort_title',
  artist: 'artist_sort, artist_id, rising_year',
  rising_year: 'rising_year',
  year: 'year',
};
export const artistOrders: Readonly<Record<string, string>> = {
  created: 'created_at',
  name: 'sort_name',
  followers: 'followers',
};

/** Without those that a scope makes needless. */
export function ordersWithout(orders: Readonly<Record<string, string>>, ...names: string[]) {
  return Object.fromEntries(Object.entries(orders).filter(([name]) => !names.includes(name)));
}

/** An index of a table for each order of its lists.
 * @param scope columns that the lists have in common, such as `artist_id`.
 * @param prefix of the names.
 * @param condition of the rows that are listed. */
export function ListIndexes(
  table: string,
  id: string,
  orders: Readonly<Record<string, string>>,
  { scope = '', prefix = '', condition = '' } = {},
) {
  return (target: abstract new () => object) => {
    for (const [order, columns] of Object.entries(orders)) {
      const name = `${table}_${prefix}${order}`;
      const all = [scope, columns, id].filter((part) => part !== '').join(', ');
      Index({
        name,
        expression: `create index ${name} on ${table} (${all})${condition && ` where ${condition}`}`,
      })(target as never);
    }
  };
}
