import type { Plugin } from 'vite';

/** What most visits begin with, and what most other screens need as well. */
const home = /\/src\/home\/home\.page\.tsx$/;

/** Puts all that the first screen waits for into one file: thirty small ones would wait for each other on a slow network.
 * Other screens stay files of their own. */
export function firstLoad(): Plugin {
  const first = new Set<string>();
  return {
    name: 'first-load',
    apply: 'build',
    buildEnd() {
      const found = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry || home.test(id));
      for (const id of found) {
        first.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? [])
          if (!first.has(imported)) {
            first.add(imported);
            found.push(imported);
          }
      }
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: { groups: [{ name: 'first', test: (id) => first.has(id) }] },
    }),
  };
}
