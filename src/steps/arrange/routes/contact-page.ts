import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { ok, type Result, refuse } from "#core/result.ts";
import { pagePolicy } from "#http/headers.ts";
import {
	closedStatus,
	type LinkEnv,
	type PublicLinks,
} from "#http/public-links.ts";
import { readMeetingForFile } from "../actions/calendar-file.ts";
import { readContactPage, readHeldOfContact } from "../actions/contact-page.ts";
import {
	answerCannotCome,
	answerNo,
	answerNotNow,
	answerStop,
	askForErasure,
	type Done,
	nameSomebody,
	suggestOnPage,
	takeTime,
} from "../actions/contact-page-answers.ts";
import { meetingCalendar } from "../present/calendar-file.ts";
import {
	closedPageHtml,
	contactPageHtml,
	heldPageHtml,
	seekerName,
	stopPageHtml,
} from "../present/contact-page.ts";
import type { Typed } from "../present/contact-page-forms.ts";
import { pageStyle } from "../present/contact-page-style.ts";
import { faultWords } from "../present/contact-page-words.ts";
import { readTimes } from "../rules/times.ts";
import type { PageRefusal } from "../schema/contact-page.ts";

type Page = Context<LinkEnv>;
type Answering = (c: Page, typed: Typed) => Promise<Done>;

/** What a form on the page may weigh at most, in bytes. */
const MOST_BYTES = 16_384;
const policy = pagePolicy(pageStyle);

/**
 * The contact's page, `/a/<token>`: HTML that works without a script. Whoever only looks (a link scanner too) changes
 * nothing; each change is a form of its own, whose address names it, and comes back to the page as it then stands.
 */
export function contactPageRoutes(links: PublicLinks): Hono<LinkEnv> {
	const app = new Hono<LinkEnv>();
	const open = links.open("contact-page", (c, why) =>
		html(c, closedPageHtml(why), closedStatus[why]),
	);
	app.use("/:token", open);
	app.use("/:token/:part", open);
	app.get("/:token", (c) => show(c));
	app.get("/:token/stop", async (c) => {
		const page = await readContactPage(c.var.actor, c.var.link);
		if (!page.ok) return closed(c);
		const seeker = seekerName(page.value);
		return html(c, stopPageHtml({ page: page.value, seeker, path: pathOf(c) }));
	});
	app.get("/:token/held", async (c) => {
		const found = await readHeldOfContact(c.var.actor, c.var.link);
		if (!found.ok) return closed(c);
		const { page, held } = found.value;
		const seeker = seekerName(page);
		return html(c, heldPageHtml({ page, seeker, path: pathOf(c) }, held));
	});
	app.get("/:token/talk.ics", calendarFile);
	app.post(
		"/:token/:part",
		bodyLimit({
			maxSize: MOST_BYTES,
			onError: (c) => show(c as Page, refuse("contact-page-unreadable")),
		}),
		async (c) => {
			const part = c.req.param("part");
			const answering = answers[part];
			if (!answering) return closed(c);
			const typed = await readForm(c);
			if (!typed.ok) return show(c, typed);
			const done = await answering(c, typed.value);
			if (!done.ok) return show(c, done, typed.value, part);
			return c.redirect(
				part === "erasure" ? `${pathOf(c)}/held` : pathOf(c),
				303,
			);
		},
	);
	return app;
}

/** Every answer by the last part of its form's address. */
const answers: Readonly<Record<string, Answering>> = {
	time: (c, { at = "" }) => takeTime(c.var.actor, c.var.link, at),
	suggestion: suggestion,
	later: (c, { until = "", note = "" }) =>
		answerNotNow(c.var.actor, c.var.link, { until, note }),
	no: (c, { note = "" }) => answerNo(c.var.actor, c.var.link, { note }),
	cancellation: (c, { note = "" }) =>
		answerCannotCome(c.var.actor, c.var.link, { note }),
	somebody: async (c, { name = "", reach = "", nameUse = "", limits = "" }) =>
		nameUse === "granted" || nameUse === "limited" || nameUse === "refused"
			? nameSomebody(c.var.actor, c.var.link, {
					name,
					howToReach: reach,
					nameUse,
					limits,
				})
			: refuse("contact-page-needs-answer"),
	stop: (c) => answerStop(c.var.actor, c.var.link),
	erasure: (c) => askForErasure(c.var.actor, c.var.link),
};

/** Days and times on the contact's own clock. */
async function suggestion(c: Page, typed: Typed): Promise<Done> {
	const page = await readContactPage(c.var.actor, c.var.link);
	if (!page.ok) return page;
	const readings = ["1", "2"].flatMap((at) => {
		const date = typed[`date${at}`]?.trim() ?? "";
		const time = typed[`time${at}`]?.trim() ?? "";
		return date || time ? [{ date, time }] : [];
	});
	const times = readTimes(readings, page.value.zone);
	if (!times.ok) return times;
	return suggestOnPage(c.var.actor, c.var.link, {
		times: times.value,
		note: typed.words ?? "",
	});
}

/** The page as it stands, with what was wrong with an answer, if anything was. */
async function show(
	c: Page,
	done: Result<unknown, PageRefusal> = ok(true),
	typed: Typed = {},
	part: string | null = null,
): Promise<Response> {
	const page = await readContactPage(c.var.actor, c.var.link);
	if (!page.ok) return closed(c);
	const seeker = seekerName(page.value);
	const fault = done.ok ? null : faultWords(done.refusal, seeker);
	return html(
		c,
		contactPageHtml({
			page: page.value,
			seeker,
			path: pathOf(c),
			typed,
			open: part,
			fault,
		}),
		done.ok ? 200 : 422,
	);
}

async function calendarFile(c: Page): Promise<Response> {
	const page = await readContactPage(c.var.actor, c.var.link);
	const meeting =
		page.ok && page.value.stage === "agreed" ? page.value.meeting : null;
	if (!meeting) return closed(c);
	const found = await readMeetingForFile(c.var.actor, meeting.id);
	const file = found.ok
		? meetingCalendar(found.value.whole, found.value.seeker, c.var.actor.now)
		: found;
	if (!file.ok) return closed(c);
	return c.body(file.value, 200, {
		"content-type": "text/calendar; charset=utf-8",
		"content-disposition": 'attachment; filename="talk.ics"',
	});
}

/** The fields of a form; each once, and no files. */
async function readForm(
	c: Page,
): Promise<Result<Typed, "contact-page-unreadable">> {
	const type = c.req.header("content-type") ?? "";
	if (!type.startsWith("application/x-www-form-urlencoded") && type !== "")
		return refuse("contact-page-unreadable");
	const fields = new URLSearchParams(await c.req.text());
	// The database holds every character but this one.
	return ok(
		Object.fromEntries(
			[...fields].map(([name, text]) => [name, text.replaceAll("\0", "")]),
		),
	);
}

const pathOf = (c: Page) => `/a/${c.req.param("token")}`;
const closed = (c: Page) =>
	html(c, closedPageHtml("expired"), closedStatus.expired);

function html(
	c: Context,
	page: ReturnType<typeof contactPageHtml>,
	status: 200 | 404 | 410 | 422 | 429 = 200,
): Response | Promise<Response> {
	c.header("content-security-policy", policy);
	return c.html(page, status);
}
