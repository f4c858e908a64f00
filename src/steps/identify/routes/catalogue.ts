import { createRoute, operations, z } from "#http/route.ts";
import { readCatalogueFacts } from "../actions/catalogue.ts";

/** The catalogue's columns for a program that ranks by itself, such as the web app: fetched once, then known by its tag. */
export const catalogueRoutes = operations().openapi(
	createRoute({
		method: "get",
		path: "/catalogue/facts",
		operationId: "readCatalogueFacts",
		tags: ["identify"],
		responses: {
			200: {
				description: "The columns of the catalogue, without alternate titles",
				content: { "application/json": { schema: z.any() } },
			},
			304: { description: "As it was" },
		},
	}),
	async (c) => {
		const facts = await readCatalogueFacts(c.var.actor);
		c.header("etag", facts.etag);
		c.header("cache-control", "private, no-cache");
		c.header("vary", "accept-encoding");
		if (c.req.header("if-none-match") === facts.etag) return c.body(null, 304);
		const accepted = c.req.header("accept-encoding") ?? "";
		const encoding = accepted.includes("br")
			? "br"
			: accepted.includes("gzip")
				? "gzip"
				: "plain";
		if (encoding !== "plain") c.header("content-encoding", encoding);
		c.header("content-type", "application/json");
		return c.body(facts[encoding], 200);
	},
);
