import type { Texts } from '../language.store.ts';

export const chat: Texts['chat'] = {};
