import {
  addRoute,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precache,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** What is used of it here: the types of workers and of pages cannot be had together. */
declare const self: {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  skipWaiting(): Promise<void>;
};
/** The files of the build, written here when it is made. */
declare const builtFiles: PrecacheEntry[];

/** Milliseconds that a page is waited for before it is taken from this device. */
const patienceMs = 4000;

// Of an older version, once no tab shows it any more.
cleanupOutdatedCaches();
precache(builtFiles);
/** Not without the server, however long it takes: the ways to accounts elsewhere, and the file of all data. */
const ownPages = { denylist: [/^\/(?:auth|data-export)\b/] };
const shell = createHandlerBoundToURL('/');

// The server answers pages, so that its own (the panel, shared links, the reference) are found, and a new version is;
// without it, every address is the app's, which is kept here.
registerRoute(
  new NavigationRoute(async (options) => {
    const answer = await Promise.race([fetch(options.request).catch(() => undefined), late()]);
    return answer ?? shell(options);
  }, ownPages),
);
addRoute();

// The user has chosen to load the new version.
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});

function late(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, patienceMs));
}
