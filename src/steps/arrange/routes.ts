import { approachRoutes } from "./routes/approach.ts";
import { approachEventRoutes } from "./routes/approach-events.ts";
import { calendarAnswerRoutes } from "./routes/calendar-answer.ts";
import { calendarFeedRoutes } from "./routes/calendar-feed.ts";
import { calendarFileRoutes } from "./routes/calendar-file.ts";
import { contactLinkRoutes } from "./routes/contact-link.ts";
import { mailRoutes } from "./routes/mail.ts";
import { meetingRoutes } from "./routes/meeting.ts";
import { meetingEventRoutes } from "./routes/meeting-events.ts";
import { meetingMailRoutes } from "./routes/meeting-mail.ts";
import { offerRoutes } from "./routes/offer.ts";
import { outgoingRoutes } from "./routes/outgoing.ts";
import { remoteCalendarRoutes } from "./routes/remote-calendar.ts";
import { templateRoutes } from "./routes/template.ts";
import { timeSuggestionRoutes } from "./routes/time-suggestion.ts";

/** Every operation of arrange. */
export const arrangeRoutes = [
	approachRoutes,
	approachEventRoutes,
	meetingRoutes,
	meetingEventRoutes,
	meetingMailRoutes,
	calendarFileRoutes,
	calendarAnswerRoutes,
	calendarFeedRoutes,
	remoteCalendarRoutes,
	timeSuggestionRoutes,
	contactLinkRoutes,
	mailRoutes,
	outgoingRoutes,
	offerRoutes,
	templateRoutes,
] as const;
