import { z } from "@hono/zod-openapi";

export const calendarFeed = z
	.object({
		/** When the link in use was made; null: there is none. */
		madeAt: z.string().nullable(),
	})
	.openapi("CalendarFeed");

export const madeFeed = z
	.object({
		/** To put behind the address under which this program is reached. Not shown again. */
		path: z.string(),
	})
	.openapi("MadeCalendarFeed");
