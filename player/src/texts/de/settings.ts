import type { Texts } from '../language.store.ts';

export const settings: Texts['settings'] = {};
