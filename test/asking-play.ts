import { answer, outOfOffice, thankForAnswer } from "#core/approach/answers.ts";
import { abandon, closeSilent, mayBeAsked } from "#core/approach/closing.ts";
import {
	bounce,
	remind,
	resolveUnsure,
	sendingBrokeOff,
} from "#core/approach/sending.ts";
import { type ApproachState, drafted } from "#core/approach/state.ts";
import type { Holidays } from "#core/business-days.ts";
import { addDays, addMinutes, type Instant } from "#core/instant.ts";
import {
	agree,
	apologize,
	cancel,
	hold,
	type MeetingState,
	missByContact,
	missBySeeker,
	offerTimes,
	proposeMeeting,
	recordHeld,
	reschedule,
} from "#core/meeting-state.ts";
import type { Result } from "#core/result.ts";
import {
	draftKindOf,
	sendRequest,
	standingOf,
	standingState,
	welcomesTimes,
} from "#steps/arrange/rules/approach.ts";
import { nameStandings } from "#steps/arrange/rules/name-standing.ts";
import type { Checking, DraftKind } from "#steps/arrange/schema/checking.ts";
import { mayLeave, TEXTS } from "./asking-messages.ts";
import type { Fact, NameSaid } from "./asking-oracle.ts";

export type Step = { op: string; pick: number; days: number };
type One = { id: string; state: ApproachState; meeting: MeetingState | null };

/** A small program around the rules, as the actions are: loads, decides, keeps. */
export class Play {
	at: Instant = "2026-02-02T12:00:00Z";
	facts: Fact[] = [];
	said: NameSaid[] = [];
	approaches: One[] = [];
	talks: { id: string; at: Instant; isThanked: boolean }[] = [];
	isNoted = false;
	dncAt: Instant | null = null;
	unsure: { kind: "request" | "reminder"; text: string; at: Instant } | null =
		null;
	calendar: Holidays;

	constructor(calendar: Holidays) {
		this.calendar = calendar;
	}

	get on() {
		return this.at.slice(0, 10);
	}

	one(pick: number): One | undefined {
		return this.approaches.at(-1 - (pick % 2)) ?? this.approaches.at(-1);
	}

	stateOf(one: One): ApproachState {
		return standingState(one.state, this.dncAt, "UTC");
	}

	/** The message as it may leave, or null: `outgoing` of the actions. */
	message(one: One, kind: DraftKind, pick: number): string | null {
		const state = this.stateOf(one);
		if (draftKindOf(state, this.on, this.calendar) !== kind) return null;
		const texts = TEXTS[kind];
		const text = texts[pick % texts.length] ?? "";
		const others = this.approaches.filter((other) => other !== one);
		const checking: Checking = {
			kind,
			connection: null,
			contact: { full: "Priya Nair", given: "Priya", family: "Nair" },
			seekerName: "Sam Okafor",
			names: nameStandings(
				[
					{
						id: "anna",
						name: "Anna Müller",
						givenName: "Anna",
						familyName: "Müller",
						zone: "UTC",
					},
				],
				this.said.map(({ at, status, notBefore }) => ({
					...{ at, referrerId: "anna", referralId: null },
					...(status === "limited"
						? { status, limits: "", notBefore }
						: { status }),
				})),
				[{ id: "led", referrerId: "anna" }],
				{ now: this.at, zone: "UTC", limitsKept: false },
			),
			standing: standingOf(
				state,
				others.map((other) => this.stateOf(other)),
				this.dncAt !== null,
			),
			toneInvites: state.status === "declined" && state.toneInvites,
		};
		return mayLeave(text, checking) ? text : null;
	}

	keep(one: One, next: Result<ApproachState, string>): boolean {
		if (next.ok) one.state = next.value;
		return next.ok;
	}

	write(
		one: One,
		kind: "request" | "reminder",
		pick: number,
		isUnsure: boolean,
	) {
		const state = this.stateOf(one);
		const next =
			kind === "request"
				? sendRequest(state, this.on)
				: remind(state, this.on, this.calendar);
		const text = this.message(one, kind, pick);
		if (!next.ok || text === null) return;
		const sent = { kind, text, at: this.at };
		if (!isUnsure) {
			one.state = next.value;
			this.told(one, sent);
		} else if (this.keep(one, sendingBrokeOff(state, this.on, this.calendar)))
			this.unsure = sent;
	}

	told(one: One, { kind, text, at }: NonNullable<Play["unsure"]>) {
		this.facts.push({ did: kind, approach: one.id, text, at });
		this.unsure = null;
	}

	hear(one: One, said: Parameters<typeof answer>[1], fact: Fact) {
		const { unsure } = this;
		const wasUnsure = this.stateOf(one).status === "unsure";
		if (!this.keep(one, answer(this.stateOf(one), said))) return;
		// An answer proves that what broke off went out.
		if (wasUnsure && unsure) this.told(one, unsure);
		this.facts.push(fact);
	}

	step({ op, pick, days }: Step): void {
		this.at = addMinutes(this.at, days * 24 * 60 + 1);
		const { at, on } = this;
		const one = this.one(pick);
		const base = one && { at, approach: one.id };
		switch (op) {
			case "begin": {
				const states = this.approaches.map((some) => this.stateOf(some));
				const isDrafting = states.some((some) => some.status === "drafted");
				if (mayBeAsked(states, this.dncAt !== null).ok && !isDrafting)
					this.approaches.push({ id: at, state: drafted, meeting: null });
				return;
			}
			case "name":
				this.said.push({
					at,
					status: (["granted", "limited", "refused", "withdrawn"] as const)[
						pick % 4
					] as NameSaid["status"],
					notBefore: pick % 4 === 1 ? addDays(on, pick) : null,
				});
				return;
			case "do-not-contact":
				if (this.dncAt) return;
				this.dncAt = at;
				this.facts.push({ did: "do-not-contact", at });
				return;
			case "safety note":
			case "note taken back":
				this.isNoted = op === "safety note";
				this.facts.push({
					did: this.isNoted ? "safety-note" : "safety-note-taken-back",
					at,
				});
				return;
			case "they talk": {
				// On the phone in the evening, with no approach and nothing agreed.
				const held = recordHeld(addMinutes(at, -30), at);
				if (held.ok) this.wasHeld(held.value.at);
				return;
			}
			case "thank for talk":
			case "thanks returned":
				this.thankFor(this.talks[pick % (this.talks.length || 1)], op);
				return;
		}
		if (!one || !base) return;
		const state = this.stateOf(one);
		switch (op) {
			case "send":
				this.write(one, "request", pick, false);
				return;
			case "send unsurely":
				this.write(one, pick % 2 ? "request" : "reminder", pick, true);
				return;
			case "remind":
				this.write(one, "reminder", pick, false);
				return;
			case "settle": {
				const was = pick % 2 ? "sent" : "not-sent";
				if (!this.keep(one, resolveUnsure(state, was))) return;
				if (was === "sent" && this.unsure) this.told(one, this.unsure);
				this.unsure = null;
				return;
			}
			case "accept":
				this.hear(one, { kind: "accepted", on }, { ...base, did: "accepted" });
				return;
			case "decline": {
				const toneInvites = pick % 2 === 1;
				this.hear(
					one,
					{ kind: "declined", on, toneInvites },
					{ ...base, did: "declined", toneInvites },
				);
				return;
			}
			case "defer": {
				const until = addDays(on, 1 + pick);
				this.hear(
					one,
					{ kind: "deferred", on, until },
					{ ...base, did: "deferred", until },
				);
				return;
			}
			case "redirect":
				this.hear(
					one,
					{ kind: "redirected", on, to: pick % 2 ? "hr" : "person" },
					{ ...base, did: "redirected" },
				);
				return;
			case "out of office": {
				const until = addDays(on, pick);
				if (this.keep(one, outOfOffice(state, until)))
					this.facts.push({ ...base, did: "out-of-office", until });
				return;
			}
			case "bounce":
				if (this.keep(one, bounce(state, on)))
					this.facts.push({ ...base, did: "bounced" });
				return;
			case "thank": {
				const text = this.message(one, "thanks", pick);
				if (text === null) return;
				if (this.keep(one, thankForAnswer(state, on, text.includes("?"))))
					this.facts.push({ ...base, did: "thanks", text });
				return;
			}
			case "close":
				if (this.keep(one, closeSilent(state, on, this.calendar)))
					this.facts.push({ ...base, did: "closed" });
				return;
			case "give up":
				if (this.keep(one, abandon(state, on))) {
					this.unsure = null;
					this.facts.push({ ...base, did: "closed" });
				}
				return;
			default:
				this.talk(op, one, pick);
				return;
		}
	}

	wasHeld(at: Instant): void {
		const id = `${this.talks.length}`;
		this.talks.push({ id, at, isThanked: false });
		this.facts.push({ did: "held", at, talk: id });
	}

	/** As `markThankYouSent` and `returnThankYou` do: neither twice, and nothing to whoever asked for no more. */
	thankFor(talk: Play["talks"][number] | undefined, op: string): void {
		const isSending = op === "thank for talk";
		if (!talk || talk.isThanked === isSending) return;
		if (isSending && this.dncAt) return;
		talk.isThanked = isSending;
		this.facts.push({
			did: isSending ? "talk-thanks" : "talk-thanks-returned",
			at: this.at,
			talk: talk.id,
		});
	}

	talk(op: string, one: One, pick: number): void {
		const { at } = this;
		const soon = addMinutes(at, 60);
		const declined = this.approaches.some(
			(some) => this.stateOf(some).status === "declined",
		);
		const mayOffer =
			!this.dncAt && !declined && welcomesTimes(this.stateOf(one));
		const keep = (next: Result<MeetingState, string>) => {
			if (next.ok) one.meeting = next.value;
			return next.ok;
		};
		if (op === "offer") {
			if (!mayOffer) return;
			const before = one.meeting;
			if (before === null) one.meeting = proposeMeeting([soon]);
			else if (!keep(offerTimes(before, [soon]))) return;
			this.facts.push({ did: "offer", at });
			return;
		}
		if (!one.meeting) return;
		switch (op) {
			case "agree":
				if (keep(agree(one.meeting, addMinutes(at, -30))))
					this.hear(
						one,
						{ kind: "accepted", on: this.on },
						{ at, approach: one.id, did: "accepted" },
					);
				return;
			case "move":
				keep(reschedule(one.meeting, { at: soon }));
				return;
			case "hold":
				if (
					keep(hold(one.meeting, addMinutes(at, -30), at)) &&
					one.meeting.status === "held"
				) {
					this.wasHeld(one.meeting.at);
					one.meeting = null;
				}
				return;
			case "miss":
				keep((pick % 2 ? missByContact : missBySeeker)(one.meeting, at));
				return;
			case "apologize":
				if (!this.dncAt && keep(apologize(one.meeting, at)))
					this.facts.push({ did: "apology", at });
				return;
			case "cancel":
				if (keep(cancel(one.meeting, "contact", at))) one.meeting = null;
				return;
		}
	}
}
