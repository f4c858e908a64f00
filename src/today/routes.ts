import { morningRoutes } from "./routes/morning.ts";
import { putOffRoutes } from "./routes/put-off.ts";
import { readRoutes } from "./routes/today.ts";

export const todayRoutes = [readRoutes, putOffRoutes, morningRoutes] as const;
