import { operations } from "#http/route.ts";

/** Operations on the interest inventory. */
export const inventoryRoutes = operations();
