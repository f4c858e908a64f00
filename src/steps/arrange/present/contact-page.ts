import { html, raw } from "hono/html";
import type { MeetingState } from "#core/meeting-state.ts";
import arrange from "#messages/arrange";
import m from "#messages/contact-page";
import type { PageChoices, PageStage } from "../rules/contact-page.ts";
import { inSentence } from "../rules/templates.ts";
import { cityOf } from "../rules/times.ts";
import type { HeldOfContact } from "../store/contact-held.ts";
import type { MeetingRow } from "../store/meeting.ts";
import type { PersonRow, SeekerRow } from "../store/people.ts";
import { otherAnswers, type Typed } from "./contact-page-forms.ts";
import { pageStyle } from "./contact-page-style.ts";
import { dayWords, maskPoint, momentWords } from "./contact-page-words.ts";

export interface PageParts {
	meeting: MeetingRow | null;
	person: PersonRow;
	seeker: SeekerRow;
	zone: string;
	minutes: number;
	stage: PageStage;
	choices: PageChoices;
	later: string | null;
	named: boolean;
	suggestion: unknown;
	erasureAsked: boolean;
	why: {
		connection: string | null;
		referrer: string | null;
		about: { kind: string; label: string } | null;
		mayShowPlace: boolean;
	};
	now: string;
}

export interface PageContent {
	page: PageParts;
	/** The seeker, as they are called on the page. */
	seeker: string;
	/** The page's own path, such as `/a/<token>`. */
	path: string;
	typed: Typed;
	/** The fold that stays open, after its answer was refused. */
	open: string | null;
	fault: string | null;
}

type Part = ReturnType<typeof html> | "";

export const seekerName = ({ seeker }: Pick<PageParts, "seeker">) =>
	seeker.name ?? m.somebody();

/** A whole page: nothing from elsewhere, no script. */
export function wholePage(title: string, body: Part): Part {
	return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow"><title>${title}</title><link rel="icon" href="data:,"><style>${raw(pageStyle)}</style></head><body><main>${body}</main></body></html>`;
}

/** What a contact sees: who asks and why, how it stands, what they can do. */
export function contactPageHtml(content: PageContent): Part {
	const { page, seeker, path, fault } = content;
	const { person, minutes, stage, choices } = page;
	const isAsking =
		stage === "offered" || stage === "open" || stage === "missed";
	const title = isAsking
		? m.pageTitle({ seeker, minutes })
		: m.pageTitlePlain({ seeker });
	return wholePage(
		title,
		html`<small>${isAsking ? m.kicker({ seeker }) : m.kickerPlain({ seeker })}${person.name ? ` · ${m.forWhom({ name: person.name })}` : ""}</small><h1>${heading(content)}</h1>${fault ? html`<p class="fault" role="alert">${fault}</p>` : ""}${standing(content)}${times(content)}${otherAnswers(content)}<footer class="small"><p>${m.foot()}</p>${choices.stop ? html`<a href="${path}/stop">${m.stopLink()}</a>` : ""}<a href="${path}/held">${m.heldLink({ seeker })}</a></footer>`,
	);
}

function heading({ page, seeker }: PageContent): string {
	const { minutes, why } = page;
	switch (page.stage) {
		case "offered":
		case "open":
			return (why.about ? m.askAbout : m.ask)({ minutes });
		case "agreed":
			return m.titleAgreed({ seeker });
		case "over":
			return m.titleOver();
		case "missed":
			return m.titleMissed();
		case "declined":
			return m.titleDeclined();
		case "closed":
			return m.titleClosed();
		case "stopped":
			return m.titleStopped({ seeker });
	}
}

function askWhy(about: PageParts["why"]["about"], seeker: string): string {
	if (!about) return m.askWhy({ seeker });
	const work = arrange.workTarget({
		kind: about.kind,
		label: inSentence(about.label),
	});
	return m.askWhyAbout({ seeker, work });
}

function standing(content: PageContent): Part {
	const { page, seeker } = content;
	const { stage, later, named, suggestion, minutes, why, choices } = page;
	const said = (text: string) => html`<p class="said">${text}</p>`;
	const soFar = html`${
		later && (stage === "offered" || stage === "open")
			? said(
					(choices.take.length > 0 ? m.laterSaid : m.laterSaidOpen)({
						seeker,
						date: dayWords(later),
					}),
				)
			: ""
	}${suggestion ? said(m.suggestedSaid({ seeker })) : ""}${named ? said(m.namedSaid({ seeker })) : ""}`;
	switch (stage) {
		case "offered":
		case "open":
			return html`<p>${askWhy(why.about, seeker)}${why.connection ? html`<br>${why.connection}` : ""}${why.referrer ? html`<br>${m.referrer({ referrer: why.referrer })}` : ""}</p>${soFar}`;
		case "agreed":
			return html`${agreedCard(content)}${soFar}`;
		case "over":
			return html`<p>${m.overBody({ seeker })}</p>${soFar}`;
		case "missed":
			return html`<p>${m.missedBody({ minutes })}</p>${soFar}`;
		case "declined":
			return html`<p>${m.declinedBody({ seeker })}</p>${soFar}`;
		case "closed":
			return html`<p>${m.closedBody({ seeker })}</p>`;
		case "stopped":
			return html`<p>${m.stoppedBody()}</p>`;
	}
}

/** The talk that both have: when on both clocks, and where. */
function agreedCard({ page, seeker, path }: PageContent): Part {
	const { meeting, zone, minutes, why } = page;
	if (!meeting) return "";
	const state = meeting.state as MeetingState;
	const at = state.status === "agreed" ? state.at : meeting.startsAt;
	const zones = { contact: zone, seeker: meeting.seekerZone };
	const { when, clocks } = momentWords(at, zones, seeker);
	return html`<section class="when"><b>${when}</b><small>${clocks}</small><p>${m.agreedMinutes({ minutes, medium: meeting.medium })} ${why.mayShowPlace ? place(meeting, seeker) : ""}</p><a href="${path}/talk.ics">${m.toCalendar()}</a></section><p>${m.agreedBody({ seeker })}</p>`;
}

function place(
	{ medium, place: at, whoDials }: MeetingRow,
	seeker: string,
): Part {
	if (medium === "phone")
		return html`${whoDials === "seeker" ? m.phoneSeeker({ seeker }) : m.phoneContact({ seeker })}${whoDials === "contact" && at ? ` ${at}` : ""}`;
	if (!at || medium === "written") return "";
	if (medium === "video" && /^https:\/\//i.test(at))
		return html`${m.placeVideo()} <a href="${at}" rel="noreferrer">${at}</a>`;
	return html`${m.placeText({ place: at })}`;
}

/** The times on offer, each with its own button; for an agreed talk those that could be had instead. */
function times({ page, seeker, path }: PageContent): Part {
	const { stage, choices, zone, meeting } = page;
	if (stage === "open") return html`<p>${m.timesOver()}</p>`;
	if (choices.take.length === 0) return "";
	const zones = { contact: zone, seeker: meeting?.seekerZone ?? zone };
	const slots = choices.take.map((at) => {
		const { when, clocks } = momentWords(at, zones, seeker);
		return html`<li><form method="post" action="${path}/time"><input type="hidden" name="at" value="${at}"><span class="when"><b>${when}</b><small>${clocks}</small></span><button${stage === "offered" ? html` class="do"` : ""} aria-label="${m.takeLabel({ when })}">${m.take()}</button></form></li>`;
	});
	const list = html`<ul class="slots">${slots}</ul>`;
	return stage === "offered"
		? html`<h2>${m.timesTitle()}</h2>${list}`
		: html`<details><summary>${m.changeTitle()}</summary>${list}</details>`;
}

/** "Please don't write again": a page of its own, so that it is never pressed by mistake. */
export function stopPageHtml({
	page,
	seeker,
	path,
}: Pick<PageContent, "page" | "seeker" | "path">): Part {
	return wholePage(
		m.stopTitle({ seeker }),
		page.stage === "stopped"
			? html`<h1>${m.titleStopped({ seeker })}</h1><p>${m.stoppedBody()}</p>`
			: html`<h1>${m.stopTitle({ seeker })}</h1><p>${m.stopBody({ seeker })}</p><form method="post" action="${path}/stop"><button class="do">${m.stopDo()}</button></form><footer><a href="${path}">${m.back()}</a></footer>`,
	);
}

/**
 * What is held of them (METHOD §3, "Privacy"): who they are as it is kept, of all else what kind of thing it is. The
 * seeker's notes stay the seeker's own here; whoever wants more asks for it, and then it is looked at by a person.
 */
export function heldPageHtml(
	{ page, seeker, path }: Pick<PageContent, "page" | "seeker" | "path">,
	held: HeldOfContact,
): Part {
	const { email } = page.seeker;
	const row = (label: string, text: string | null) =>
		text ? html`<dt>${label}</dt><dd>${text}</dd>` : "";
	const work = [held.title, held.organization].filter(Boolean).join(", ");
	const kinds = [
		held.messages > 0 && m.heldMessages({ count: held.messages }),
		held.talks > 0 && m.heldTalks({ count: held.talks }),
		held.answers > 0 && m.heldAnswers(),
		held.talkNotes > 0 && m.heldTalkNotes(),
		held.promises > 0 && m.heldPromises(),
		held.leads > 0 && m.heldLeads(),
		held.notes > 0 && m.heldNotes(),
		held.tags > 0 && m.heldTags({ seeker }),
		held.suggestions > 0 && m.heldSuggestions(),
		held.nameUses > 0 && m.heldNameUses(),
		held.sources > 0 && m.heldSources(),
	].filter((one) => one !== false);
	const isClosed = page.stage === "closed" || page.stage === "stopped";
	return wholePage(
		m.heldTitle({ seeker }),
		html`<h1>${m.heldTitle({ seeker })}</h1><p>${m.heldWhy({ seeker })}</p><h2>${m.heldWho()}</h2><dl>${row(m.heldName(), held.name)}${row(m.heldWork(), work)}${held.otherWork.map((line) => row(m.heldOtherWork(), line))}${held.points.map(({ kind, value }) => row(m.heldPoint({ kind }), maskPoint(kind, value)))}${row(m.heldCountry(), held.country)}${row(m.heldZone(), held.zone && cityOf(held.zone))}</dl>${held.points.length > 0 ? html`<p class="small">${m.heldMask()}</p>` : ""}<h2>${m.heldElse({ seeker })}</h2>${kinds.length > 0 ? html`<ul>${kinds.map((one) => html`<li>${one}</li>`)}</ul>` : html`<p>${m.heldNothing()}</p>`}<p>${m.heldHow({ seeker })}</p>${email && !isClosed ? html`<p>${m.heldCopy({ seeker })} <a href="mailto:${email}">${email}</a></p>` : ""}${page.erasureAsked ? html`<p class="said">${m.heldAsked({ seeker })}</p>` : html`<form method="post" action="${path}/erasure"><button>${m.heldAsk({ seeker })}</button></form>`}<footer><a href="${path}">${m.back()}</a></footer>`,
	);
}

/** A link that does not open: kindly, and without a word about others. */
export function closedPageHtml(why: "unknown" | "expired" | "busy"): Part {
	const words = {
		unknown: [m.unknownTitle(), m.unknownBody()],
		expired: [m.expiredTitle(), m.expiredBody()],
		busy: [m.busyTitle(), m.busyBody()],
	}[why];
	const [title = "", body = ""] = words;
	return wholePage(title, html`<h1>${title}</h1><p>${body}</p>`);
}
