import m from "#messages/conduct";
import p from "#messages/conduct-pocket";
import { timesLine } from "#steps/arrange/rules/times.ts";
import { clockIn } from "../rules/clock.ts";
import type { PocketSheet, PocketState } from "../schema/pocket-sheet.ts";
import type { RunSheet } from "../schema/run-sheet.ts";

/** What the file shows. */
export function presentPocketSheet(sheet: RunSheet): PocketSheet {
	const { contact, startsAt, seekerZone, contactZone } = sheet;
	const day = startsAt.slice(0, 10);
	const work = [contact.title, contact.organization].filter(Boolean).join(", ");
	const numbers = [sheet.contactPhone, sheet.backupNumber].filter(Boolean);
	const end = clockIn(sheet.endsAt, seekerZone);
	return {
		title: p.title({ name: contact.name }),
		fileName: `askaround-${day}-${inFileName(contact.name)}.html`,
		name: contact.name,
		lines: [
			work,
			p.when({ when: timesLine(startsAt, seekerZone, contactZone), end }),
			...(sheet.place ? [sheet.place] : []),
			...(numbers.length > 0
				? [p.numbers({ numbers: numbers.join(", ") })]
				: []),
		].filter(Boolean),
		endsAt: sheet.endsAt,
		questions: sheet.questions.map((one) => ({
			id: one.id,
			wording: one.wording,
			mustAsk: one.mustAsk,
			facts: [
				one.mustAsk ? m.mustAsk() : "",
				m.minutesShort({ minutes: one.minutes }),
				one.hypothesis ? `${m.asksFor()} “${one.hypothesis.claim}”` : "",
			]
				.filter(Boolean)
				.join(" · "),
		})),
		words: words(),
	};
}

function inFileName(name: string): string {
	const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "talk";
}

/** What was done so far, as the file begins with it. */
export function presentPocketState(sheet: RunSheet): PocketState {
	const { status, limits, notBefore } = sheet.closing.nameUse;
	const isSaid = sheet.closing.nameUseAsked && status !== "withdrawn";
	return {
		kind: "askaround-pocket-sheet",
		version: 1,
		meetingId: sheet.meetingId,
		savedAt: null,
		startedAt: sheet.startedAt,
		endedAt: sheet.endedAt,
		cutShort: false,
		reason: sheet.closing.skippedReason ?? "",
		questions: sheet.questions.map(({ id, status }) => ({ id, status })),
		// A file leaves this computer; what is off the record stays (METHOD §3), and coming back takes nothing away.
		notes: sheet.notes
			.filter((note) => !note.offTheRecord)
			.map((note) => ({
				id: note.id,
				questionId: note.questionId,
				body: note.body,
				marks: note.marks,
				offTheRecord: false,
				base: note.revision,
				isChanged: false,
				writtenAt: note.writtenAt,
			})),
		closing: {
			namesAsked: sheet.closing.namesAsked,
			people: [],
			nameUse:
				isSaid && status !== "not-asked"
					? {
							status,
							...(limits && { limits }),
							...(notBefore && { notBefore }),
						}
					: null,
			nameUseAt: null,
			thanked: sheet.closing.thanked,
		},
	};
}

function words(): PocketSheet["words"] {
	return {
		start: m.start(),
		end: m.endTalk(),
		ended: p.ended(),
		asked: p.asked(),
		skip: m.skip(),
		note: p.note(),
		unplanned: p.unplanned(),
		addNote: m.addNote(),
		offTheRecord: m.offTheRecord(),
		pair: m.pairTitle(),
		names: m.pairNames(),
		nobody: m.pairNobody(),
		name: m.pairName(),
		job: m.pairJob(),
		organization: m.pairOrganization(),
		reach: m.pairReach(),
		another: m.pairAnother(),
		may: m.pairMay(),
		granted: m.nameGranted(),
		limited: m.nameLimited(),
		refused: m.nameRefused(),
		notAsked: m.nameNotAsked(),
		limits: m.nameLimits(),
		thanked: m.pairThanks(),
		reason: p.reason(),
		cutShort: p.cutShort(),
		short: p.short(),
		minutesLeft: p.minutesLeft(),
		fiveMinutes: p.fiveMinutes(),
		over: p.over(),
		kept: p.kept(),
		notKept: p.notKept(),
		keepFile: p.keepFile(),
		copy: p.copy(),
		copied: p.copied(),
		back: p.back(),
		"mark-insight": m.markInsight(),
		"mark-quote": m.markQuote(),
		"mark-lead": m.markLead(),
		"mark-promise": m.markPromise(),
		"mark-strength": m.markStrength(),
		"mark-weakness": m.markWeakness(),
	};
}
