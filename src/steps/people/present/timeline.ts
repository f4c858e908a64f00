import m from "#messages/people-timeline";
import type { Happening } from "../schema/timeline.ts";
import type { TimelineRow } from "../store/timeline.ts";

export function presentHappening(row: TimelineRow): Happening {
	return {
		id: `${row.kind}:${row.id}`,
		kind: row.kind,
		at: row.at,
		sentence: sentenceOf(row),
		details: row.details,
		path: pathOf(row),
	};
}

/** A word of the database as the case of a message: "name-given" is "nameGiven". */
const word = (text: string | null | undefined) =>
	(text ?? "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function sentenceOf({ kind, facts }: TimelineRow): string {
	const name = facts.name ?? "";
	const file = facts.file ?? "";
	const outcome = word(facts.outcome);
	const channel = word(facts.channel);
	switch (kind) {
		case "added":
			return file ? m.imported({ file }) : m.added();
		case "import-added":
			return m.importAdded({ file });
		case "asked":
			return facts.target
				? m.askedAbout({ outcome, target: facts.target })
				: m.asked({ outcome });
		case "called":
			return m.called({ outcome, whom: facts.whom ?? "" });
		case "suggested":
			return m.suggested({ name });
		case "suggested-by":
			return m.suggestedBy({ name });
		case "name-use": {
			const status = word(facts.status);
			return name ? m.nameUseFor({ status, name }) : m.nameUse({ status });
		}
		case "touch":
			return m.touch({ kind: word(facts.kind), channel });
		case "meeting":
			return meetingSentence(facts);
		case "joined":
			return m.meetingJoined({ name });
		case "moved":
			return m.meetingMoved({ by: facts.by ?? "" });
		case "note":
			return facts.hidden ? m.noteHidden() : m.note();
		case "debrief":
			return m.debrief();
		case "recording":
			return m.recording({ answer: facts.answer ?? "" });
		case "thanked":
			return m.thanked({ channel });
		case "promised":
			return m.promised({ owedBy: facts.owedBy ?? "" });
		case "promise-kept":
			return m.promiseKept({ owedBy: facts.owedBy ?? "" });
		case "lead":
			return m.lead();
		case "told":
			return m.told({ occasion: word(facts.occasion), name });
		case "merged":
			return m.merged({ name });
		case "do-not-contact":
			return m.doNotContact();
	}
}

function meetingSentence({ status, medium }: TimelineRow["facts"]): string {
	switch (status) {
		case "held":
			return m.meetingHeld({ medium: word(medium) });
		case "agreed":
			return m.meetingAgreed();
		case "cancelled":
			return m.meetingCancelled();
		case "missed-by-contact":
			return m.meetingMissedByContact();
		case "missed-by-seeker":
			return m.meetingMissedBySeeker();
		default:
			return m.meetingProposed();
	}
}

function pathOf({ kind, id, facts }: TimelineRow): string | null {
	switch (kind) {
		case "suggested":
		case "suggested-by":
			return facts.erased ? null : `/people/${facts.contact}`;
		case "touch":
			return `/arrange/approaches/${facts.approach}`;
		case "recording":
			return `/conduct/${facts.meeting}`;
		case "moved":
			return `/arrange/meetings/${facts.meeting}`;
		case "meeting":
			return facts.status === "held"
				? `/follow-up/${id}`
				: `/arrange/meetings/${id}`;
		case "joined":
		case "debrief":
			return `/follow-up/${id}`;
		case "thanked":
			return `/follow-up/${id}#thanks`;
		case "promised":
		case "promise-kept":
			return `/follow-up/${facts.meeting}#promises`;
		case "lead":
			return `/follow-up/${facts.meeting}#leads`;
		case "told":
			return "/follow-up#loop-backs";
		case "import-added":
			return "/people/import";
		case "added":
		case "asked":
		case "called":
		case "name-use":
		case "note":
		case "merged":
		case "do-not-contact":
			return null;
	}
}
