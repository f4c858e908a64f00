import { findingRoutes } from "./routes/finding.ts";
import { goalRoutes } from "./routes/goal.ts";
import { questionRoutes } from "./routes/question.ts";
import { talkSetRoutes } from "./routes/talk-set.ts";

export const prepareRoutes = [
	findingRoutes,
	questionRoutes,
	goalRoutes,
	talkSetRoutes,
] as const;
