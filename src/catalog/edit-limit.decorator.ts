import { RateLimit } from '../api/rate-limit.decorator.ts';

/** Programs, too, add songs by the hundred. */
export const EditLimit = () => RateLimit(1200, 60);
