import { operations } from "#http/route.ts";

/** Operations on neighbours, comparison, and which talk would teach most. */
export const choiceRoutes = operations();
