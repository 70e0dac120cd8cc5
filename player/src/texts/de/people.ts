import type { Texts } from '../language.store.ts';

export const people: Texts['people'] = {};
