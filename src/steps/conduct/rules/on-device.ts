import type { Instant } from "#core/instant.ts";
import type {
	AddParticipantInput,
	AddSuggestionInput,
	EndTalkInput,
	NameUseAnswer,
	SuggestedPerson,
} from "../schema/closing.ts";
import type { Note } from "../schema/note.ts";
import type {
	ChecklistLine,
	RunSheet,
	SheetQuestion,
} from "../schema/run-sheet.ts";
import type { AccessNeed } from "./access.ts";
import { closingStillOpen, groupPair } from "./closing.ts";
import { talkEndsAt } from "./timer.ts";

type WithId<T> = T & { newId: string };

/** What one does to a sheet. Each says what shall be, so that saying it twice changes nothing. */
export type SheetDeed =
	| { do: "start"; at: Instant }
	| { do: "question"; id: string; status: SheetQuestion["status"] }
	| { do: "check"; key: ChecklistLine["key"]; done: boolean }
	| { do: "dress"; dress: string }
	| { do: "access"; asked: { needs: AccessNeed[]; other: string } }
	| { do: "added-time"; minutes: number }
	| { do: "closing"; pair: ClosingDone }
	| { do: "participant"; person: WithId<AddParticipantInput> }
	| { do: "suggest"; person: WithId<AddSuggestionInput> }
	| { do: "end"; how: EndTalkInput & { at: Instant } };

export interface ClosingWords {
	/** Of a group, whose pair it is; the contact's when left out. */
	contactId?: string;
	namesAsked: boolean;
	suggested: WithId<SuggestedPerson>[];
	nameUse: NameUseAnswer;
	thanked: boolean;
}

/** What is typed of the pair is a draft; what was done has a moment. */
export type ClosingDone = ClosingWords & { at: Instant };

/** The sheet as it will be once the server has heard of this: what a phone without a network shows meanwhile. */
export function applyToSheet(sheet: RunSheet, deed: SheetDeed): RunSheet {
	switch (deed.do) {
		case "start":
			return withEnd({ ...sheet, startedAt: sheet.startedAt ?? deed.at });
		case "question":
			return {
				...sheet,
				questions: sheet.questions.map((one) =>
					one.id === deed.id ? { ...one, status: deed.status } : one,
				),
			};
		case "check":
			return {
				...sheet,
				checklist: sheet.checklist.map((line) =>
					line.key === deed.key ? { ...line, done: deed.done } : line,
				),
			};
		case "dress":
			// The program's own sentence is the server's to bring back.
			return deed.dress ? withDress(sheet, deed.dress) : sheet;
		case "access":
			return {
				...sheet,
				access: { ...deed.asked, other: deed.asked.other || null },
			};
		case "added-time":
			return withEnd({ ...sheet, offeredMinutes: deed.minutes });
		case "closing":
			return withClosing(sheet, deed.pair);
		case "participant":
			return withParticipant(sheet, deed.person);
		case "suggest":
			return withSuggestions(
				sheet,
				[deed.person],
				deed.person.suggestedBy,
				deed.person.nameUse,
			);
		case "end":
			return {
				...sheet,
				status: "held",
				endedAt: sheet.endedAt ?? deed.how.at,
				closing: {
					...sheet.closing,
					skippedReason: sheet.closing.open.length
						? (deed.how.reason ?? sheet.closing.skippedReason)
						: null,
				},
			};
	}
}

/** The sheet with a note as it is kept now, in the place of its earlier version. */
export function withNote(
	sheet: RunSheet,
	note: Omit<Note, "updatedAt">,
): RunSheet {
	const at = sheet.notes.findIndex((one) => one.id === note.id);
	const kept = { ...note, updatedAt: note.writtenAt };
	const notes = at < 0 ? [...sheet.notes, kept] : sheet.notes.with(at, kept);
	return { ...sheet, notes: notes.filter((one) => !one.deleted) };
}

/** A note as a browser keeps it until the server has it. */
export interface WaitingNote extends Note {
	acked: number;
}

/** The sheet with the notes that wait in this browser. */
export function withWaiting(
	sheet: RunSheet,
	notes: readonly WaitingNote[],
): RunSheet {
	const waiting = notes.filter((note) => note.revision > note.acked);
	const all = waiting.reduce(withNote, sheet);
	return { ...all, notes: all.notes.toSorted(byWriting) };
}

function byWriting(a: Note, b: Note): number {
	return (
		Date.parse(a.writtenAt) - Date.parse(b.writtenAt) || (a.id < b.id ? -1 : 1)
	);
}

function withEnd(sheet: RunSheet): RunSheet {
	return { ...sheet, endsAt: talkEndsAt(sheet) };
}

function withDress(sheet: RunSheet, dress: string): RunSheet {
	return {
		...sheet,
		dressNote: dress,
		checklist: sheet.checklist.map((line) =>
			line.key === "dress" ? { ...line, sentence: dress } : line,
		),
	};
}

function withClosing(sheet: RunSheet, pair: ClosingWords): RunSheet {
	const { suggested, nameUse, thanked } = pair;
	const whose = pair.contactId ?? sheet.contact.id;
	const asked = {
		namesAsked: suggested.length > 0 || pair.namesAsked,
		nameUseAsked: nameUse.status !== "not-asked",
	};
	const said = { ...asked, nameUse: standingFrom(nameUse) };
	const next = withSuggestions(sheet, suggested, whose, nameUse).closing;
	const isContact = whose === sheet.contact.id;
	return withOpen(sheet, {
		...next,
		...(isContact && said),
		others: next.others.map((one) =>
			one.contactId === whose
				? { ...one, ...said, open: closingStillOpen(said) }
				: one,
		),
		thanked,
	});
}

/** What is still to be asked of anybody. */
function withOpen(sheet: RunSheet, closing: RunSheet["closing"]): RunSheet {
	const open = closingStillOpen(groupPair([closing, ...closing.others]));
	return { ...sheet, closing: { ...closing, open } };
}

/** Somebody else was there, and has a pair of their own. */
function withParticipant(
	sheet: RunSheet,
	person: WithId<AddParticipantInput>,
): RunSheet {
	const { participants, closing } = sheet;
	const contactId = person.contactId ?? person.newId;
	if (participants.some((one) => one.id === contactId)) return sheet;
	const pair = { namesAsked: false, nameUseAsked: false };
	const other = {
		...pair,
		contactId,
		nameUse: standingFrom({ status: "not-asked" }),
		open: closingStillOpen(pair),
	};
	return withOpen(
		{
			...sheet,
			participants: [...participants, { ...personOf(person), id: contactId }],
			// Whoever joins has not said yes to a recording.
			recording: { ...sheet.recording, mayRecord: false },
		},
		{ ...closing, others: [...closing.others, other] },
	);
}

function withSuggestions(
	sheet: RunSheet,
	people: readonly WithId<SuggestedPerson>[],
	suggestedBy: string | undefined,
	nameUse: NameUseAnswer | undefined,
): RunSheet {
	const { closing } = sheet;
	const known = new Set(closing.suggestions.map((one) => one.id));
	const fresh = people.filter((one) => !known.has(one.newId));
	return {
		...sheet,
		closing: {
			...closing,
			suggestions: [
				...closing.suggestions,
				...fresh.map((one) => ({
					...personOf(one),
					suggestedBy: suggestedBy ?? sheet.contact.id,
					contactId: one.contactId ?? one.newId,
					note: one.note ?? null,
					nameUse: standingFrom(nameUse ?? { status: "not-asked" }),
				})),
			],
		},
	};
}

function standingFrom({ status, limits, notBefore }: NameUseAnswer) {
	return { status, limits: limits ?? null, notBefore: notBefore ?? null };
}

/** Whoever has no name yet is called by job and organization, as the server does. */
function personOf(person: WithId<AddParticipantInput>) {
	const { newId, name, title, organization } = person;
	return {
		id: newId,
		name: name || [title, organization].filter(Boolean).join(", "),
		title: title ?? null,
		organization: organization ?? null,
	};
}
