import { answers, createRoute, operations, z } from "#http/route.ts";
import { listLinks, makeLink, withdrawLinks } from "../actions/public-link.ts";
import { calendarFeed, madeFeed } from "../schema/calendar-feed.ts";

const subject = { purpose: "calendar-feed" } as const;
const tags = ["arrange"];

/** As long as anybody keeps a calendar program: what ends it is withdrawing. */
const DAYS = 3650;

/** The link under which a calendar program reads everything that is due. */
export const calendarFeedRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/calendar-feed",
			operationId: "readCalendarFeed",
			tags,
			description: "Whether there is a link. The link itself is shown once.",
			responses: answers(calendarFeed),
		}),
		async (c) => {
			const [link] = await listLinks(c.var.actor, subject);
			return c.json({ madeAt: link?.madeAt ?? null }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/calendar-feed",
			operationId: "makeCalendarFeed",
			tags,
			description: "Makes the link; one that was made before opens no more.",
			responses: answers(madeFeed),
		}),
		async (c) => {
			await withdrawLinks(c.var.actor, subject);
			const { token } = await makeLink(c.var.actor, subject, DAYS);
			return c.json({ path: `/feed/${token}.ics` }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/calendar-feed",
			operationId: "withdrawCalendarFeed",
			tags,
			responses: answers(z.object({ done: z.literal(true) })),
		}),
		async (c) => {
			await withdrawLinks(c.var.actor, subject);
			return c.json({ done: true as const }, 200);
		},
	);
