import { catalogueRoutes } from "./routes/catalogue.ts";
import { choiceRoutes } from "./routes/choice.ts";
import { inventoryRoutes } from "./routes/inventory.ts";
import { occupationRoutes } from "./routes/occupation.ts";
import { preferencesRoutes } from "./routes/preferences.ts";
import { profileRoutes } from "./routes/profile.ts";
import { rankingRoutes } from "./routes/ranking.ts";
import { ratingsRoutes } from "./routes/ratings.ts";
import { targetRoutes } from "./routes/target.ts";

export const identifyRoutes = [
	catalogueRoutes,
	rankingRoutes,
	occupationRoutes,
	inventoryRoutes,
	ratingsRoutes,
	preferencesRoutes,
	choiceRoutes,
	profileRoutes,
	targetRoutes,
] as const;
