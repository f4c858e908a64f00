import { operations } from "#http/route.ts";

/** Operations on occupations by all parts of the fit. */
export const rankingRoutes = operations();
