import type { Catalogue } from "#catalogue/occupations.ts";
import { dateIn } from "#core/instant.ts";
import m from "#messages/people-help";
import type { Helper } from "../rules/helping.ts";
import type {
	HeldPosition,
	Person,
	Reason,
	Suggestion,
} from "../rules/person.ts";
import type { Standing } from "../rules/standing.ts";
import type { Sensitivity } from "../schema.ts";

export interface SentenceContext {
	catalogue: Catalogue;
	/** The seeker's. */
	zone: string;
	/** The target is an organization, not a kind of work. */
	isPlace: boolean;
}

/**
 * Why somebody can help, in sentences: the reason with how they are known, who suggested them, what was done already,
 * and what to be careful about. Nothing here comes from a note.
 */
export function sentencesOf(
	{ person, reason, standing }: Helper,
	{ catalogue, zone, isPlace }: SentenceContext,
): string[] {
	return [
		reasonSentence(person, reason, { catalogue, isPlace }),
		suggestedBySentence(person),
		doneSentence(person, standing, zone),
		person.sensitivity ? careSentences[person.sensitivity] : null,
	].filter((sentence) => sentence !== null);
}

function reasonSentence(
	person: Person,
	reason: Reason,
	{ catalogue, isPlace }: Omit<SentenceContext, "zone">,
): string {
	const { position } = reason;
	const job = jobOf(position);
	const who = m.withRing({
		job: job ?? person.label,
		ring: camel(person.ring),
	});
	const year = position?.endedOn?.slice(0, 4) ?? "";
	const row = reason.code ? catalogue.rowOf(reason.code) : undefined;
	const occupation = row === undefined ? "" : (catalogue.file.title[row] ?? "");
	const other = reason.other?.label ?? "";
	const now = reason.other?.now ? "yes" : "no";
	const about = isPlace ? "place" : "work";
	const known = { about, job: job ?? "none", ring: camel(person.ring) };
	switch (reason.kind) {
		case "does":
			return m.whyDoes({ who });
		case "said-does":
			return m.whySaidDoes({ about });
		case "did":
			return m.whyDid({ who, year });
		case "leads":
			return m.whyLeads({ who });
		case "near":
			return m.whyNear({ who, occupation });
		case "did-near":
			return m.whyDidNear({ who, occupation, year });
		case "employs": {
			if (reason.other) return m.whyEmploysOther({ who, other, now });
			const kind = kindWords(position?.organizationKind ?? "none");
			return m.whyEmploysKind({ who, kind });
		}
		case "works-at":
			return m.whyWorksAt({ who });
		case "worked-at":
			return m.whyWorkedAt({ who, year });
		case "teaches":
			return m.whyTeaches({ who });
		case "recruits":
			if (reason.group === "may-know") return m.whyRecruitsMay({ who, about });
			return reason.other
				? m.whyRecruitsOther({ who, other, now })
				: m.whyRecruits({ who });
		case "recruits-there":
			return m.whyRecruitsThere({ who });
		case "akin":
			return m.whyAkin({ who });
		case "worked-there":
			return m.whyWorkedThere({ who, year, other, now });
		case "said-so":
			return m.whySaidSo({ about });
		case "suggested-doer":
			return m.whySuggestedDoer({ other, about });
		case "booster":
			return m.whyBooster({ other });
		case "relative":
			return m.whyRelative(known);
		case "known":
			return m.whyKnown(known);
		case "alumni":
			return m.whyAlumni(known);
		case "friend-of":
			return m.whyFriendOf(known);
	}
}

/** "Nurse at St. Paul's"; null when nothing is said of their work. */
function jobOf(position: HeldPosition | null): string | null {
	const title = unstopped(position?.title ?? "");
	const organization = unstopped(position?.organization ?? "");
	if (title && organization) return m.jobAt({ title, organization });
	return title || organization || null;
}

/** A kind of organization in words: "a hospital". */
export function kindWords(kind: string): string {
	return m.kind({ kind: camel(kind) });
}

/** Keys of a message's choices are plain words. */
const camel = (key: string) =>
	key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** "Acme, Inc." at the end of a sentence needs no second full stop. */
const unstopped = (text: string) => text.trim().replace(/\.$/, "");

function suggestedBySentence({ suggestedBy }: Person): string | null {
	const [first, second, ...rest] = uniqueLabels(suggestedBy);
	if (first === undefined) return null;
	const names =
		second === undefined
			? first
			: rest.length === 0
				? m.namesTwo({ one: first, other: second })
				: m.namesMore({ one: first, count: rest.length + 1 });
	return m.pathSuggestedBy({ names });
}

const uniqueLabels = (all: readonly Suggestion[]) => [
	...new Map(all.map(({ id, label }) => [id, label])).values(),
];

function doneSentence(
	{ done }: Person,
	standing: Standing,
	zone: string,
): string | null {
	const day = (at: string | null) => (at ? written(dateIn(at, zone)) : "none");
	switch (standing) {
		case "talked":
			return m.doneTalked({ date: day(done.meetingAt) });
		case "agreed":
			return done.meeting === "proposed"
				? m.doneProposed()
				: m.doneAgreed({
						date: done.meeting === "agreed" ? day(done.meetingAt) : "none",
					});
		case "declined":
			return m.doneDeclined();
		case "silent":
			return m.doneSilent();
		case "asked":
			if (done.approach !== null && done.approach !== "abandoned")
				return m.doneWritten({ date: day(done.approachAt) });
			return done.said === null
				? m.doneMissed()
				: m.doneAsked({ date: day(done.askedAt) });
		case "begun":
			return m.doneBegun();
		case "unasked":
			return null;
	}
}

const format = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "short",
	year: "numeric",
	timeZone: "UTC",
});
const written = (date: string) => format.format(new Date(`${date}T00:00:00Z`));

const careSentences: Record<Sensitivity, string> = {
	minor: m.careMinor(),
	"ex-partner": m.careExPartner(),
	"current-boss": m.careCurrentBoss(),
};
