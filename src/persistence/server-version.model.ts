/** The oldest supported PostgreSQL, as in `server_version_num`. */
export const oldestServer = 150_000;

export const oldestServerText = 'PostgreSQL 15 or later is required';
