import { describe, expect, test } from "vitest";
import type { ApproachState } from "#core/approach/state.ts";
import type { MeetingState } from "#core/meeting-state.ts";
import { contactPage } from "./contact-page.ts";

const now = "2026-03-02T12:00:00Z";
const today = "2026-03-02";
const wed = "2026-03-04T16:00:00Z";
const thu = "2026-03-05T16:00:00Z";
const gone = "2026-03-01T16:00:00Z";
const past = { moves: 0, retried: false };
const sentPast = { remindedOn: null, hrOnce: false };

const approaches: Record<string, ApproachState | null> = {
	none: null,
	drafted: { status: "drafted" },
	unsure: { status: "unsure", triedOn: today, of: { status: "drafted" } },
	sent: { status: "sent", dayZero: today, ...sentPast },
	reminded: {
		status: "reminded",
		dayZero: today,
		remindedOn: today,
		hrOnce: false,
	},
	bounced: { status: "bounced", bouncedOn: today, ...sentPast },
	accepted: { status: "accepted", acceptedOn: today },
	declined: {
		status: "declined",
		declinedOn: today,
		toneInvites: false,
		thankedOn: null,
		askedForOther: false,
	},
	deferred: { status: "deferred", until: "2026-04-01", ...sentPast },
	redirected: { status: "redirected", to: "person", redirectedOn: today },
	silent: { status: "closed-silent", closedOn: today, ...sentPast },
	abandoned: { status: "abandoned", abandonedOn: today },
	dnc: { status: "closed-do-not-contact", closedOn: today, was: "sent" },
};
const meetings: Record<string, MeetingState | null> = {
	none: null,
	proposed: { status: "proposed", times: [gone, wed, thu], ...past },
	stale: { status: "proposed", times: [gone], ...past },
	agreed: { status: "agreed", at: wed, ...past },
	begun: { status: "agreed", at: "2026-03-02T11:50:00Z", ...past },
	ended: { status: "agreed", at: gone, ...past },
	held: { status: "held", at: gone, cutShort: false, ...past },
	cancelled: { status: "cancelled", by: "seeker", cancelledAt: now, ...past },
	theyMissed: { status: "missed-by-contact", at: gone, ...past },
	iMissed: {
		status: "missed-by-seeker",
		at: gone,
		apologizedAt: null,
		...past,
	},
};

// Stage and choices: t take (and how many), g suggest, l later, n no, c cancel, s somebody, x stop.
const TABLE = `
            none          proposed      stale       agreed       begun        ended    held     cancelled    theyMissed   iMissed
none        closed:x      offered:t2gnsx open:gnsx  agreed:t1gcsx agreed:t2gcsx over:sx over:sx closed:x     missed:gnsx  missed:gnsx
drafted     open:gsx      offered:t2gnsx open:gnsx  agreed:t1gcsx agreed:t2gcsx over:sx over:sx open:gsx     missed:gnsx  missed:gnsx
unsure      open:glnsx    offered:t2glnsx open:glnsx agreed:t1gcsx agreed:t2gcsx over:sx over:sx open:glnsx  missed:glnsx missed:glnsx
sent        open:glnsx    offered:t2glnsx open:glnsx agreed:t1gcsx agreed:t2gcsx over:sx over:sx open:glnsx  missed:glnsx missed:glnsx
reminded    open:glnsx    offered:t2glnsx open:glnsx agreed:t1gcsx agreed:t2gcsx over:sx over:sx open:glnsx  missed:glnsx missed:glnsx
bounced     open:glnsx    offered:t2glnsx open:glnsx agreed:t1gcsx agreed:t2gcsx over:sx over:sx open:glnsx  missed:glnsx missed:glnsx
accepted    open:gsx      offered:t2gnsx open:gnsx  agreed:t1gcsx agreed:t2gcsx over:sx over:sx open:gsx     missed:gnsx  missed:gnsx
declined    declined:sx   declined:sx   declined:sx declined:sx  declined:sx  over:sx  over:sx  declined:sx  declined:sx  declined:sx
deferred    open:glnsx    offered:t2glnsx open:glnsx agreed:t1gcsx agreed:t2gcsx over:sx over:sx open:glnsx  missed:glnsx missed:glnsx
redirected  open:gsx      offered:t2gnsx open:gnsx  agreed:t1gcsx agreed:t2gcsx over:sx over:sx open:gsx     missed:gnsx  missed:gnsx
silent      open:glnsx    offered:t2glnsx open:glnsx agreed:t1gcsx agreed:t2gcsx over:sx over:sx open:glnsx  missed:glnsx missed:glnsx
abandoned   closed:x      closed:x      closed:x    agreed:t1gcsx agreed:t2gcsx over:sx over:sx closed:x     closed:x     closed:x
dnc         stopped:      stopped:      stopped:    stopped:     stopped:     stopped: stopped: stopped:     stopped:     stopped:
`;

function said(
	approach: ApproachState | null,
	state: MeetingState | null,
): string {
	const { stage, choices } = contactPage({
		approach,
		meeting: state && { state, minutes: 20, offered: [wed, thu] },
		doNotContact: false,
		isSafetyNoted: false,
		now,
		today,
	});
	const letters = [
		choices.take.length > 0 ? `t${choices.take.length}` : "",
		choices.suggest ? "g" : "",
		choices.later ? "l" : "",
		choices.no ? "n" : "",
		choices.cancel ? "c" : "",
		choices.name ? "s" : "",
		choices.stop ? "x" : "",
	];
	return `${stage}:${letters.join("")}`;
}

describe("every state of the approach with every state of the meeting", () => {
	const [head = "", ...lines] = TABLE.trim().split("\n");
	const columns = head.trim().split(/\s+/);
	test("the table has them all", () => {
		expect(columns).toEqual(Object.keys(meetings));
		expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(
			Object.keys(approaches),
		);
	});
	test.each(
		lines.map((line) => line.split(/\s+/)),
	)("approach %s", (name, ...cells) => {
		const found = columns.map((column) =>
			said(approaches[name ?? ""] ?? null, meetings[column] ?? null),
		);
		expect(
			Object.fromEntries(columns.map((column, at) => [column, found[at]])),
		).toEqual(
			Object.fromEntries(columns.map((column, at) => [column, cells[at]])),
		);
	});
});

test("where there is a safety note, the page asks nothing and offers nothing but to stop", () => {
	const { stage, choices } = contactPage({
		approach: approaches.sent ?? null,
		meeting: {
			state: { status: "proposed", times: [wed], ...past },
			minutes: 20,
			offered: [wed],
		},
		doNotContact: false,
		isSafetyNoted: true,
		now,
		today,
	});
	expect([stage, choices.take, choices.suggest, choices.stop]).toEqual([
		"closed",
		[],
		false,
		true,
	]);
});
