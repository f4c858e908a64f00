import { type Instant, instantFromMillis } from "#core/instant.ts";
import { ok } from "#core/result.ts";
import { etagOf, hrefOf, type ItemVersion, putItem } from "./items.ts";
import { askMultistatus, davBody } from "./multistatus.ts";
import { type DavAnswerRefusal, type DavResult, refuseDav } from "./refusal.ts";
import type { DavServer } from "./server.ts";
import { escapeXml } from "./xml.ts";

/** The file of one event, with all that is said of its repetitions. */
export interface EventText extends ItemVersion {
	text: string;
}

/**
 * The events that touch a time, repeated ones whole: what a server makes of a repetition differs from server to server,
 * so that is worked out here (`formats/busy-times.ts`).
 */
export function readEvents(
	server: DavServer,
	calendar: URL,
	{ from, to }: { from: Instant; to: Instant },
): Promise<DavResult<EventText[], DavAnswerRefusal>> {
	const range = `<l:time-range start="${basic(from)}" end="${basic(to)}"/>`;
	const filter = `<l:filter><l:comp-filter name="VCALENDAR"><l:comp-filter name="VEVENT">${range}</l:comp-filter></l:comp-filter></l:filter>`;
	return ask(server, calendar, "l:calendar-query", filter);
}

/** One event as it is now; `dav-missing` when it is gone. */
export async function readEvent(
	server: DavServer,
	calendar: URL,
	href: string,
): Promise<DavResult<EventText, DavAnswerRefusal>> {
	const place = `<d:href>${escapeXml(href)}</d:href>`;
	const read = await ask(server, calendar, "l:calendar-multiget", place);
	if (!read.ok) return read;
	const [event] = read.value;
	return event ? ok(event) : refuseDav("dav-missing", calendar);
}

/** As `putItem`, for an event. */
export function putEvent(
	server: DavServer,
	calendar: URL,
	event: { href: string; etag: string | null; text: string },
): Promise<DavResult<{ etag: string | null }, DavAnswerRefusal>> {
	return putItem(server, calendar, { ...event, type: "text/calendar" });
}

/** The place of an event by its own name: the same one whenever it is written. */
export function eventHref(calendar: URL, name: string): string {
	const folder = calendar.pathname.replace(/\/?$/, "/");
	return `${folder}${encodeURIComponent(name)}.ics`;
}

async function ask(
	server: DavServer,
	calendar: URL,
	report: "l:calendar-query" | "l:calendar-multiget",
	inner: string,
): Promise<DavResult<EventText[], DavAnswerRefusal>> {
	const answer = await askMultistatus(server, {
		method: "REPORT",
		url: calendar,
		depth: 1,
		body: davBody(
			report,
			`<d:prop><d:getetag/><l:calendar-data/></d:prop>${inner}`,
		),
	});
	if (!answer.ok) return answer;
	return ok(
		answer.value.items.flatMap((item) => {
			const text = item.properties.get("calendar-data")?.text;
			const etag = etagOf(item);
			if (!text || etag === null) return [];
			return [{ href: hrefOf(item, calendar), etag, text }];
		}),
	);
}

/** `20261124T090000Z` */
function basic(at: Instant): string {
	return instantFromMillis(Math.floor(Date.parse(at) / 1000) * 1000).replace(
		/[-:]/g,
		"",
	);
}
