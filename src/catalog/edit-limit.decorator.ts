import { RateLimit } from '../api/rate-limit.decorator.ts';

/** Programs, too, bring in songs by the hundred. */
export const EditLimit = () => RateLimit(1200, 60);
