import { createHash } from "node:crypto";
import { OpenAPIHono } from "@hono/zod-openapi";
import {
	closedStatus,
	type LinkEnv,
	type PublicLinks,
} from "#http/public-links.ts";
import m from "#messages/arrange-calendar";
import { listCalendar } from "../actions.ts";
import { presentFeed } from "../present.ts";

/**
 * `/feed/<token>.ics`: meetings and due things for any calendar program, behind a link that nobody can guess. The same
 * things give the same bytes, so that a program that has them already hears so (304).
 */
export function feedRoutes(links: PublicLinks): OpenAPIHono<LinkEnv> {
	const app = new OpenAPIHono<LinkEnv>();
	const open = links.open("calendar-feed", (c, why) =>
		c.text(m.feedClosed({ why }), closedStatus[why]),
	);
	app.get("/:token", open, async (c) => {
		const text = presentFeed(await listCalendar(c.var.actor), c.var.actor.now);
		const hash = createHash("sha256").update(text).digest("base64url");
		const etag = `"${hash.slice(0, 27)}"`;
		const headers = { etag, "cache-control": "private, no-cache" };
		const known = c.req.header("if-none-match") ?? "";
		if (known.split(/\s*,\s*/).some((one) => one.replace(/^W\//, "") === etag))
			return c.body(null, 304, headers);
		return c.body(text, 200, {
			...headers,
			"content-type": "text/calendar; charset=utf-8",
		});
	});
	return app;
}
