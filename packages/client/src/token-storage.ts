/** Where the refresh token is kept: a cookie that scripts cannot read (`'cookie'`), or a store like `localStorage`, a
 * phone's key chain or a file, which may answer later. */
export type TokenStorage = 'cookie' | TokenStore;

export interface TokenStore {
  getItem(key: string): string | null | Promise<string | null>;
  setItem(key: string, value: string): void | Promise<void>;
  removeItem(key: string): void | Promise<void>;
}

/** A store that lasts as long as the client. */
export function memoryStore(): TokenStore {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

/** Whether all pages of this origin share the storage. */
export function isShared(storage: TokenStorage): boolean {
  // Programs have no pages: two of their clients are two users.
  if (!('location' in globalThis)) return false;
  return storage === 'cookie' || storage === (globalThis as { localStorage?: unknown }).localStorage;
}
