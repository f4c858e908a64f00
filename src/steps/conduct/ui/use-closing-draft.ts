import { newId } from "#core/ids.ts";
import { useKept } from "#web/offline/kept-state.ts";
import type { ClosingWords } from "../rules/on-device.ts";
import type { NameUseAnswer } from "../schema/closing.ts";
import type { RunSheet } from "../schema/run-sheet.ts";

export interface ClosingDraft {
	namesAsked: boolean;
	people: {
		newId: string;
		name: string;
		title: string;
		organization: string;
		howToReach: string;
	}[];
	nameUse: NameUseAnswer["status"];
	limits: string;
	notBefore: string;
	thanked: boolean;
}

export function emptyPerson(): ClosingDraft["people"][number] {
	return {
		newId: newId(),
		name: "",
		title: "",
		organization: "",
		howToReach: "",
	};
}

/** The closing pair as it is being typed, kept in this browser until it is saved. */
export function useClosingDraft(sheet: RunSheet, whose: string) {
	const ofWhom = whose === sheet.contact.id ? "" : `.${whose}`;
	const kept = useKept<ClosingDraft>(
		`closing/${sheet.meetingId}${ofWhom}`,
		() => fromSheet(sheet, whose),
		() => ofBefore(`askaround.closing.${sheet.meetingId}${ofWhom}`),
	);
	return {
		draft: kept.value,
		isReady: kept.isReady,
		change: (change: Partial<ClosingDraft>) =>
			kept.set({ ...kept.value, ...change }),
		forget: kept.forget,
	};
}

function fromSheet({ closing }: RunSheet, whose: string): ClosingDraft {
	const own = closing.others.find((one) => one.contactId === whose) ?? closing;
	const { status, limits, notBefore } = own.nameUse;
	const isNamed = closing.suggestions.some((one) => one.suggestedBy === whose);
	return {
		namesAsked: own.namesAsked,
		people: isNamed ? [] : [emptyPerson()],
		// A permission that was taken back is not an answer of today.
		nameUse: own.nameUseAsked && status !== "withdrawn" ? status : "not-asked",
		limits: limits ?? "",
		notBefore: notBefore ?? "",
		thanked: closing.thanked,
	};
}

/** What an older version of the program kept in another place; once read it goes from there. */
function ofBefore(key: string): ClosingDraft | undefined {
	try {
		const draft = JSON.parse(localStorage.getItem(key) ?? "null");
		localStorage.removeItem(key);
		return Array.isArray(draft?.people) ? draft : undefined;
	} catch {
		return undefined;
	}
}

/** What is sent: empty lines left out, limits only where there are some. */
export function inputOf(draft: ClosingDraft): ClosingWords {
	const suggested = draft.people.flatMap(({ newId, ...words }) => {
		const said = Object.entries(words)
			.map(([field, value]) => [field, value.trim()])
			.filter(([, value]) => value);
		return said.length > 0 ? [{ newId, ...Object.fromEntries(said) }] : [];
	});
	const isLimited = draft.nameUse === "limited";
	return {
		namesAsked: draft.namesAsked || suggested.length > 0,
		suggested,
		nameUse: {
			status: draft.nameUse,
			...(isLimited && { limits: draft.limits.trim() }),
			...(isLimited && draft.notBefore && { notBefore: draft.notBefore }),
		},
		thanked: draft.thanked,
	};
}
