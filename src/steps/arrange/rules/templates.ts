import type { Ring } from "#core/ring.ts";
import m from "#messages/arrange";
import w from "#messages/arrange-wording";
import type { Address, TemplateChannel, TieKind, Tone } from "./manner.ts";
import { networkOf } from "./networks.ts";
import { ourTemplate } from "./our-templates.ts";
import { type FieldValues, fillTemplate, tidy } from "./template-fields.ts";
import {
	askFor,
	closingFor,
	greetingFor,
	reasonFor,
	spokenFor,
	subjectFor,
	usualAddress,
	usualTone,
} from "./wording.ts";

export type Channel = TemplateChannel;
export type { TieKind } from "./manner.ts";

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
	seekerEmail?: string | null;
	/** Chosen manner; the usual one for the tie where left out. */
	tone?: Tone | null;
	address?: Address | null;
	/** Of a message: its network. */
	network?: string | null;
	/** Which of our wordings (`seedOf`). */
	seed?: number;
	/** The person's own template for this channel, tie and tone. */
	own?: { subject: string | null; body: string } | null;
	/** Who brings the two together, by full and by given name. */
	introducer?: { name: string; given: string | null } | null;
}

export interface Draft {
	subject: string | null;
	body: string;
}

/** A network with room for a few lines alone. */
const SHORT_MOST = 320;

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

export function toneOf({ tone, tie }: Pick<Facts, "tone" | "tie">): Tone {
	return tone ?? usualTone(tie);
}

/** A first message for this tie, channel and tone (METHOD step 4): the connection first, one question last. Of the person's own template where there is one. */
export function draftRequest(facts: Facts, channel: Channel): Draft {
	const most = networkOf(facts.network)?.most ?? null;
	const isShort = channel === "message" && most !== null && most <= SHORT_MOST;
	const ours = ourTemplate(channel, facts.tie, isShort);
	const { own } = facts;
	const values = valuesFor(facts, channel);
	const subject = own?.subject || ours.subject;
	return {
		subject:
			subject && channel === "email" ? fillTemplate(subject, values) : null,
		body: fillTemplate(own && !isShort ? own.body : ours.body, values),
	};
}

/** The answer to an introduction, within a day: thanks in the first line, and the introducer goes to Bcc (METHOD §3). */
export function draftIntroReply(facts: Facts, channel: Channel): Draft {
	const values = valuesFor({ ...facts, tie: "introduced" }, channel);
	return {
		subject: channel === "email" ? w.introReplySubject() : null,
		body: tidy(w.introReply({ ...values, introducer: givenOf(facts) })),
	};
}

/** The one reminder: courteous, short, and easy to leave unanswered. */
export function draftReminder(
	facts: Facts,
	channel: Channel,
	occasion: "silence" | "deferred",
): Draft {
	const fields = fieldsOf(facts);
	if (channel === "introduction")
		return {
			subject: null,
			body: tidy(w.introReminder(valuesFor(facts, channel))),
		};
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

function valuesFor(facts: Facts, channel: Channel): FieldValues {
	const { seed = 0, tie } = facts;
	const tone = toneOf(facts);
	const address = facts.address ?? usualAddress(tie, channel);
	const base = fieldsOf(facts);
	const words = { ...base, minutes: `${facts.minutes}` };
	const isSpoken = channel === "phone" || channel === "in-person";
	const isNote = channel === "introduction";
	const introducer = givenOf(facts);
	const reason = isSpoken
		? spokenFor(tie, words, seed)
		: reasonFor(isNote ? "introduced" : tie, words, seed);
	return {
		...words,
		introducer,
		greeting: isNote
			? greetingFor(
					{ tone, address: "first-name" },
					{ name: introducer, given: introducer },
				)
			: greetingFor({ tone, address, isSpoken }, base),
		reason: isNote ? w.introWhy(words) : reason,
		ask: isNote ? w.introAsk() : askFor({ channel, tone }, words, seed),
		closing: closingFor(tone),
		thisIs: w.thisIs(words),
		forward: w.introForward({ ...words, reason }),
		open: w.introOpen(words),
		subject: subjectFor({ ...words, work: subjectWork(facts) }, seed),
	};
}

/** How one calls whoever introduces. */
function givenOf({ introducer }: Facts): string {
	return introducer
		? (introducer.given ?? introducer.name)
		: gap(w.gapIntroducer());
}

/** The words of the facts, with a gap where nothing is known. */
export function fieldsOf(facts: Facts) {
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
