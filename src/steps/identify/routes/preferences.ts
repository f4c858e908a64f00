import { operations } from "#http/route.ts";

/** Operations on limits, weights and must-nots. */
export const preferencesRoutes = operations();
