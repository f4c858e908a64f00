import { expect } from "vitest";
import type { Instant, PlainDate } from "#core/instant.ts";

// What METHOD §1, §3 and §4 say must hold of everything that went out to one person and came back, told in its own words:
// it shares no code with the rules that it judges.

export type Fact = { at: Instant } & (
	| { did: "request" | "reminder"; approach: string; text: string }
	| { did: "thanks"; approach: string; text: string }
	| { did: "offer" | "apology" }
	| { did: "declined"; approach: string; toneInvites: boolean }
	| { did: "deferred"; approach: string; until: PlainDate }
	| { did: "out-of-office"; approach: string; until: PlainDate }
	| { did: "accepted" | "redirected" | "bounced" | "closed"; approach: string }
	| { did: "do-not-contact" }
	| { did: "safety-note" | "safety-note-taken-back" }
	| { did: "held" | "talk-thanks" | "talk-thanks-returned"; talk: string }
);

export interface NameSaid {
	at: Instant;
	status: "granted" | "limited" | "refused" | "withdrawn";
	notBefore: PlainDate | null;
}

export interface World {
	facts: readonly Fact[];
	/** What the referrer said about their name, in order; words by which a text names them. */
	saidOfName: readonly NameSaid[];
	names: RegExp;
	isWorked(date: PlainDate): boolean;
}

const day = (at: Instant) => at.slice(0, 10);

/** Throws where one of the promises is broken. All dates are UTC. */
export function expectPromisesKept(world: World): void {
	const { facts } = world;
	facts.forEach((fact, index) => {
		const before = facts.slice(0, index);
		const asks = fact.did === "request" || fact.did === "reminder";
		const isSent =
			asks || ["thanks", "offer", "apology", "talk-thanks"].includes(fact.did);
		if (isSent)
			expect(before.filter((one) => one.did === "do-not-contact")).toEqual([]);
		if (asks || fact.did === "offer")
			expect(before.filter((one) => one.did === "declined")).toEqual([]);
		if (fact.did === "request") expectNoneUnderWay(before, fact.approach);
		if (fact.did === "reminder")
			expectDue(world, before, fact.approach, fact.at);
		if (fact.did === "thanks") expectThanksOnly(before, fact);
		if ("text" in fact && world.names.test(fact.text))
			expect(mayBeNamed(world, fact.at)).toBe(true);
	});
}

/** What falls due for talks at a moment, as a person would see it. */
export interface ThanksDue {
	talk: string;
	lastDayInTime: PlainDate;
	isOverdue: boolean;
}

/** A thank-you falls due for every held talk, late too, until it is out: but where they are not to be written to, or a safety note ends it. */
export function expectThanksDue(
	facts: readonly Fact[],
	at: Instant,
	due: readonly ThanksDue[],
): void {
	const noted = facts.findLast((one) => one.did.startsWith("safety-note"));
	const isOver =
		noted?.did === "safety-note" ||
		facts.some((one) => one.did === "do-not-contact");
	const wanted = facts.flatMap((fact) => {
		if (fact.did !== "held" || isOver) return [];
		const last = facts.findLast(
			(one) => "talk" in one && one.talk === fact.talk,
		);
		if (last?.did === "talk-thanks") return [];
		const lastDayInTime = new Date(
			Date.parse(`${day(fact.at)}T12:00:00Z`) + 7 * 86_400_000,
		)
			.toISOString()
			.slice(0, 10);
		const isOverdue = day(at) > lastDayInTime;
		return [{ talk: fact.talk, lastDayInTime, isOverdue }];
	});
	const inOrder = (some: readonly ThanksDue[]) =>
		[...some].sort((a, b) => (a.talk < b.talk ? -1 : 1));
	expect(inOrder(due)).toEqual(inOrder(wanted));
}

/** No second request runs beside one that waits for an answer. */
function expectNoneUnderWay(before: readonly Fact[], approach: string): void {
	const others = before.filter(
		(one) => "approach" in one && one.approach !== approach,
	);
	const last = new Map<string, string>();
	for (const one of others)
		if ("approach" in one) last.set(one.approach, one.did);
	for (const did of last.values())
		expect(["accepted", "redirected", "closed", "thanks"]).toContain(did);
}

/** One reminder for a silence, on business day 7 or later; one more for each date that they named, from that date on. */
function expectDue(
	{ isWorked }: World,
	before: readonly Fact[],
	approach: string,
	at: Instant,
): void {
	const own = before.filter(
		(one) => "approach" in one && one.approach === approach,
	);
	const deferred = own.findLastIndex((one) => one.did === "deferred");
	const since = own.slice(deferred + 1);
	expect(since.filter((one) => one.did === "reminder")).toEqual([]);
	const named = own[deferred];
	const asked = since.findLast((one) => one.did === "request");
	if (named?.did === "deferred" && !asked) {
		expect(day(at) >= named.until).toBe(true);
		return;
	}
	let from = asked ? day(asked.at) : "";
	for (const one of since.slice(asked ? since.indexOf(asked) : 0))
		if (one.did === "out-of-office" && one.until > from) from = one.until;
	expect(workedDays(from, day(at), isWorked)).toBeGreaterThanOrEqual(7);
}

function workedDays(
	from: PlainDate,
	to: PlainDate,
	isWorked: World["isWorked"],
): number {
	let count = 0;
	const date = new Date(`${from}T00:00:00Z`);
	for (;;) {
		date.setUTCDate(date.getUTCDate() + 1);
		const text = date.toISOString().slice(0, 10);
		if (text > to) return count;
		if (isWorked(text)) count++;
	}
}

/** After a decline one thank-you, and a question in it only where the tone invites one. */
function expectThanksOnly(
	before: readonly Fact[],
	fact: Fact & { did: "thanks" },
): void {
	const own = before.filter(
		(one) => "approach" in one && one.approach === fact.approach,
	);
	const declined = own.findLast((one) => one.did === "declined");
	expect(declined).toBeDefined();
	expect(own.filter((one) => one.did === "thanks")).toEqual([]);
	if (declined?.did === "declined" && !declined.toneInvites)
		expect(fact.text).not.toContain("?");
}

/** The last word counts; a limit in words counts as kept only by the seeker's word, which these histories never give. */
function mayBeNamed({ saidOfName }: World, at: Instant): boolean {
	const last = saidOfName.filter((one) => one.at <= at).at(-1);
	if (last?.status === "granted") return true;
	if (last?.status === "limited")
		return last.notBefore !== null && last.notBefore <= day(at);
	return false;
}
