import { operations } from "#http/route.ts";
import { meetingRoutes } from "./routes/meeting.ts";
import { meetingEventRoutes } from "./routes/meeting-events.ts";

/** Every operation of arrange. */
export const arrangeRoutes = operations()
	.route("/", meetingRoutes)
	.route("/", meetingEventRoutes);
