import { operations } from "#http/route.ts";

/** Operations on skills, knowledge, abilities and work values as one rates oneself. */
export const ratingsRoutes = operations();
