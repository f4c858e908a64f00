import { debriefRoutes } from "./routes/debrief.ts";
import { followUpRoutes } from "./routes/follow-up.ts";
import { keepInTouchRoutes } from "./routes/keep-in-touch.ts";
import { loopBackRoutes } from "./routes/loop-back.ts";
import { owedRoutes } from "./routes/owed.ts";
import { safetyRoutes } from "./routes/safety.ts";

export const followupRoutes = [
	followUpRoutes,
	debriefRoutes,
	owedRoutes,
	loopBackRoutes,
	safetyRoutes,
	keepInTouchRoutes,
] as const;
