import type { Ring } from "#core/ring.ts";
import m from "#messages/arrange";

/** What decides the manner of a first message: how the two are connected. */
export type TieKind = "known" | "introduced" | "shared" | "stranger";
export type Channel = "email" | "phone" | "message";

/** What is known and goes into a message; what is not stands there as [[…]], for the person to say. */
export interface Facts {
	contactName: string | null;
	givenName: string | null;
	title: string | null;
	organization: string | null;
	/** The person's own sentence; without it, one is made where a referrer's name may be used. */
	connection: string | null;
	tie: TieKind;
	/** Who suggested them, only where the name may be used. */
	referrerName: string | null;
	target: { kind: string; label: string } | null;
	minutes: number;
	seekerName: string | null;
	seekerPhone: string | null;
	background: string | null;
}

export interface Draft {
	subject: string | null;
	body: string;
}

/** Minutes to ask for: 20, by phone 15 (METHOD step 4). */
export function minutesFor(channel: Channel): number {
	return channel === "phone" ? 15 : 20;
}

export function tieKind(ring: Ring, hasReferral: boolean): TieKind {
	if (hasReferral) return "introduced";
	switch (ring) {
		case "known-well":
		case "acquaintance":
		case "unset":
			return "known";
		case "friend-of":
			return "introduced";
		case "alumni-association":
			return "shared";
		case "stranger":
			return "stranger";
	}
}

/** A first message of our own writing for this tie and channel (METHOD step 4): the connection first, one question last. */
export function draftRequest(facts: Facts, channel: Channel): Draft {
	const fields = fieldsOf(facts);
	const write = bodies[channel][facts.tie];
	return {
		subject:
			channel === "email"
				? m.subjectRequest({ work: subjectWork(facts) })
				: null,
		body: tidy(write(fields)),
	};
}

/** The one reminder: courteous, short, and easy to leave unanswered. */
export function draftReminder(
	facts: Facts,
	channel: Channel,
	occasion: "silence" | "deferred",
): Draft {
	const fields = fieldsOf(facts);
	const body =
		occasion === "silence" ? m.bodyReminder(fields) : m.bodyDeferred(fields);
	return withSubject(facts, channel, body);
}

/** After the first "please ask HR": says once more, politely, what it is about (METHOD §3). */
export function draftRestatement(facts: Facts, channel: Channel): Draft {
	return withSubject(facts, channel, m.bodyRestatement(fieldsOf(facts)));
}

/** After a decline: thanks, and nothing asked. The question for somebody else only if the tone invites it. */
export function draftThanks(
	facts: Facts,
	channel: Channel,
	toneInvites: boolean,
): Draft {
	const fields = fieldsOf(facts);
	return withSubject(
		facts,
		channel,
		toneInvites ? m.bodyThanksAndOther(fields) : m.bodyThanks(fields),
	);
}

function withSubject(facts: Facts, channel: Channel, body: string): Draft {
	const subject = m.subjectAgain({ work: subjectWork(facts) });
	return { subject: channel === "email" ? subject : null, body: tidy(body) };
}

type Fields = ReturnType<typeof fieldsOf>;

const bodies: Record<Channel, Record<TieKind, (fields: Fields) => string>> = {
	email: {
		known: m.emailKnown,
		introduced: m.emailIntroduced,
		shared: m.emailShared,
		stranger: m.emailStranger,
	},
	message: {
		known: m.messageKnown,
		introduced: m.messageIntroduced,
		shared: m.messageShared,
		stranger: m.messageStranger,
	},
	phone: {
		known: m.phoneKnown,
		introduced: m.phoneIntroduced,
		shared: m.phoneShared,
		stranger: m.phoneStranger,
	},
};

function fieldsOf(facts: Facts) {
	const given = facts.givenName ?? facts.contactName?.split(/\s+/)[0] ?? null;
	return {
		name: facts.contactName ?? gap(m.gapName()),
		given: given ?? gap(m.gapName()),
		connection: sentence(facts.connection) ?? madeConnection(facts),
		work: workClause(facts),
		theirWork: theirWork(facts),
		place: facts.organization ?? m.whereYouAre(),
		background: background(facts),
		minutes: facts.minutes,
		seeker: facts.seekerName ?? gap(m.gapSeeker()),
		phone: facts.seekerPhone ?? "",
	};
}

function madeConnection({ tie, referrerName }: Facts): string {
	if (referrerName) return m.connectionReferrer({ referrer: referrerName });
	switch (tie) {
		case "known":
			return gap(m.gapKnown());
		case "introduced":
			return gap(m.gapIntroduced());
		case "shared":
			return gap(m.gapShared());
		case "stranger":
			return gap(m.gapStranger());
	}
}

/** What the talk is about, as the object of "understand". */
function workClause({ target, title }: Facts): string {
	if (target)
		return m.workTarget({ kind: target.kind, label: inSentence(target.label) });
	return title ? m.workTitle({ title }) : gap(m.gapWork());
}

function subjectWork({ target, title }: Facts): string {
	if (target) return target.label;
	return title ?? gap(m.gapWork());
}

function theirWork({ title, organization }: Facts): string {
	if (title && organization) return m.yourWorkAsAt({ title, organization });
	if (title) return m.yourWorkAs({ title });
	return organization ? m.yourWorkAt({ organization }) : m.yourWork();
}

/** More would make the message one about oneself. */
const MOST_BACKGROUND_WORDS = 18;

function background({ background: own, tie }: Facts): string {
	// Profiles hold half a sentence, "a nurse weighing a move into research", or a whole one.
	const half = own?.trim() && /^\p{Ll}/u.test(own.trim());
	const said = half
		? sentence(m.backgroundIAm({ background: own?.trim() ?? "" }))
		: sentence(own);
	if (said && said.split(/\s+/).length <= MOST_BACKGROUND_WORDS) return said;
	return tie === "known" ? "" : gap(m.gapBackground());
}

function sentence(text: string | null): string | null {
	const trimmed = text?.trim();
	if (!trimmed) return null;
	return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function gap(hint: string): string {
	return `[[${hint}]]`;
}

const PROPER = /^(?:English|French|Spanish|German|American|Internet)$/;

/** An occupation's title in the middle of a sentence: "software developers", but "HR managers". */
export function inSentence(label: string): string {
	return label
		.replace(/, (?:All Other|Except .*)$/, "")
		.replace(/(?<!\p{L})\p{Lu}\p{Ll}+/gu, (word) =>
			PROPER.test(word) ? word : word.toLowerCase(),
		);
}

/** Gaps left by what was not there: double spaces, empty lines, a missing phone number. */
function tidy(text: string): string {
	return text
		.replace(/[ \t]+/g, " ")
		.replace(/ *\n */g, "\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}
