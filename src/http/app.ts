import { readFileSync } from "node:fs";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { exportInsights } from "#insights/export.ts";
import { insightsRoutes } from "#insights/routes.ts";
import { eraseArrange } from "#steps/arrange/erase.ts";
import { exportArrange, holdArrange } from "#steps/arrange/export.ts";
import { contactPageRoutes } from "#steps/arrange/routes/contact-page.ts";
import { arrangeRoutes } from "#steps/arrange/routes.ts";
import { eraseConduct } from "#steps/conduct/erase.ts";
import { exportConduct, holdConduct } from "#steps/conduct/export.ts";
import { conductRoutes } from "#steps/conduct/routes.ts";
import { eraseFollowup } from "#steps/followup/erase.ts";
import { exportFollowup, holdFollowup } from "#steps/followup/export.ts";
import { followupRoutes } from "#steps/followup/routes.ts";
import { eraseIdentify } from "#steps/identify/erase.ts";
import { exportIdentify, holdIdentify } from "#steps/identify/export.ts";
import { identifyRoutes } from "#steps/identify/routes.ts";
import { erasePeople, findErasing } from "#steps/people/erase.ts";
import { exportPeople, holdPeople } from "#steps/people/export.ts";
import { receiveShare, SHARE_PATH } from "#steps/people/routes/shared-file.ts";
import { peopleRoutes } from "#steps/people/routes.ts";
import { erasePrepare } from "#steps/prepare/erase.ts";
import { exportPrepare, holdPrepare } from "#steps/prepare/export.ts";
import { prepareRoutes } from "#steps/prepare/routes.ts";
import { exportToday } from "#today/export.ts";
import { feedRoutes } from "#today/routes/feed.ts";
import { todayRoutes } from "#today/routes.ts";
import { type AuthOptions, checkOrigin, requireActor, signIn } from "./auth.ts";
import { deviceRoutes, pair } from "./devices.ts";
import { eraseRoutes } from "./erase.ts";
import { exportRoutes } from "./export.ts";
import { securityHeaders } from "./headers.ts";
import { heldRoutes } from "./held.ts";
import { problem, toProblem, unexpected } from "./problem.ts";
import { LINK_PATHS, publicLinks } from "./public-links.ts";
import type { Env } from "./route.ts";
import { staticFiles } from "./static.ts";

/** What each place adds to the export: the steps their rows, Today the calendar, Insights a report to read. */
const exporters = [
	exportIdentify,
	exportPrepare,
	exportPeople,
	exportArrange,
	exportConduct,
	exportFollowup,
	exportToday,
	exportInsights,
];

/** What each step does when a person is erased; people last, which knows who they are. */
const erasers = [
	eraseFollowup,
	eraseConduct,
	eraseArrange,
	erasePrepare,
	eraseIdentify,
	erasePeople,
];

/** What each step holds of a person, in the order of the steps. */
const holders = [
	holdIdentify,
	holdPrepare,
	holdPeople,
	holdArrange,
	holdConduct,
	holdFollowup,
];

/**
 * The routes of every place, for `/api/v1`. They stay a list: chained into one, their types take a minute to check
 * (docs/decisions/0023).
 */
const routesOf = (auth: AuthOptions) =>
	[
		...identifyRoutes,
		...prepareRoutes,
		...peopleRoutes,
		...arrangeRoutes,
		...conductRoutes,
		...followupRoutes,
		insightsRoutes,
		...todayRoutes,
		exportRoutes(exporters),
		eraseRoutes(findErasing, erasers),
		heldRoutes(findErasing, holders),
		deviceRoutes(auth),
	] as const;

/** One of the parts that the API is made of; the typed client joins what each of them offers. */
export type ApiPart = ReturnType<typeof routesOf>[number];

function api(auth: AuthOptions) {
	const all = new OpenAPIHono<Env>();
	for (const one of routesOf(auth))
		all.route("/", one as unknown as OpenAPIHono<Env>);
	return all;
}

const { version } = JSON.parse(
	readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { version: string };

/** A navigation without a session comes to the screen that says how to sign in, not to a problem in JSON. */
const signedInOrAsked: MiddlewareHandler = async (c, next) => {
	await next();
	if (c.res.status === 401) c.res = c.redirect("/people/import", 303);
};

/** The whole HTTP side: sign-in, operations, OpenAPI document, and the web app's files. */
export function createApp(auth: AuthOptions) {
	const app = new OpenAPIHono<Env>();
	app.use(securityHeaders());
	app.use(checkOrigin(auth, [SHARE_PATH], LINK_PATHS));
	app.get("/sign-in", signIn(auth));
	app.post("/api/pair", pair(auth));
	const operations = api(auth);
	app.get("/api/openapi.json", (c) =>
		c.json(
			operations.getOpenAPI31Document({
				openapi: "3.1.0",
				info: { title: "Askaround", version },
				servers: [{ url: "/api/v1" }],
			}),
		),
	);
	app.use("/api/v1/*", requireActor(auth));
	app.route("/api/v1", operations);
	const links = publicLinks(auth);
	app.route("/a", contactPageRoutes(links));
	app.route("/feed", feedRoutes(links));
	app.post(SHARE_PATH, signedInOrAsked, requireActor(auth), receiveShare);
	app.all("/api/*", (c) =>
		problem(c, toProblem({ code: "not-found", facts: {} }, "missing")),
	);
	app.get("*", staticFiles());
	app.onError(unexpected);
	return app;
}
