import { type Evidence, evidenceOf } from "./double-evidence.ts";
import {
	compareNames,
	isCommonFamily,
	type NameLikeness,
} from "./double-name.ts";
import type { ReadPerson } from "./double-person.ts";
import { type DoubleReason, reasonsOf } from "./double-reasons.ts";
import { isClose, isSure } from "./double-words.ts";

export interface DoubleVerdict {
	/** `same`: a strong key is equal and nothing speaks against it. `offer`: a person should say. `two`: not worth asking. */
	verdict: "same" | "offer" | "two";
	/** 0 to 1. */
	score: number;
	reasons: DoubleReason[];
}

/** Whether two contacts are one person, with what speaks for it and against it. The order of the two does not matter. */
export function judgeDouble(one: ReadPerson, other: ReadPerson): DoubleVerdict {
	const evidence = evidenceOf(one, other);
	const name =
		one.name && other.name ? compareNames(one.name, other.name) : null;
	const score = scoreOf(evidence, name, one, other);
	if (isSame(evidence, name, one, other))
		return {
			verdict: "same",
			score: Math.max(score, 0.99),
			reasons: reasonsOf(evidence, name, one, other),
		};
	if (score < 0.5) return { verdict: "two", score, reasons: [] };
	return {
		verdict: "offer",
		score: Math.min(score, 0.98),
		reasons: reasonsOf(evidence, name, one, other),
	};
}

/** By itself: a strong key is equal, the names may be one person's, and nothing says otherwise. */
function isSame(
	evidence: Evidence,
	name: NameLikeness | null,
	one: ReadPerson,
	other: ReadPerson,
): boolean {
	const { email, isNumber, profile, uid, sharedPhone, sharedEmail } = evidence;
	// A card of an address book stays that card, whatever its name is changed to.
	if (uid) return true;
	const isShared = !email && !profile && (sharedEmail || sharedPhone);
	if (!email && !isNumber && !profile && !sharedEmail) return false;
	// An office's address is nobody's, unless both sides are that office.
	if (name === null) return !isShared || one.name === other.name;
	if (name.middleDiffers || name.generationDiffers) return false;
	const { given, family } = name;
	if (evidence.otherProfile && !email) return false;
	if (sharedEmail && !email && !profile && !isNumber)
		return isSure(given) && isSure(family);
	if (isClose(given) || given === "initial")
		// A changed surname goes with what stays with a person; a number may be an office's.
		return family !== "different"
			? true
			: (profile || email) && given !== "initial";
	if (given === "missing")
		return (family !== "different" && !sharedPhone) || profile;
	return false;
}

function scoreOf(
	evidence: Evidence,
	name: NameLikeness | null,
	one: ReadPerson,
	other: ReadPerson,
): number {
	const strong =
		evidence.email || evidence.profile || evidence.uid || evidence.mailbox;
	if (name === null) return strong || evidence.phone ? 0.9 : 0;
	const { given, family, turned } = name;
	const isFull = isSure(given) && isSure(family);
	if (name.middleDiffers || name.generationDiffers)
		return strong ? 0.6 : evidence.phone && isFull ? 0.45 : 0.2;
	if (strong)
		return isClose(given) || given === "missing" || given === "initial"
			? 0.95
			: family === "different"
				? 0.55
				: 0.6;
	if (evidence.phone) return phoneScore(evidence, name);
	// From here on nothing but name and work speaks for it.
	const rarely =
		one.name &&
		other.name &&
		!isCommonFamily(one.name) &&
		!isCommonFamily(other.name);
	if (evidence.otherProfile)
		return isFull && rarely && evidence.organization && evidence.work
			? 0.5
			: 0.2;
	const place =
		(evidence.organization ? 0.3 : 0) +
		(evidence.work ? 0.15 : 0) +
		(evidence.localPart ? 0.25 : 0);
	const guessed = one.isGuessed || other.isGuessed ? 0.1 : 0;
	const rare = rarely ? 0.1 : 0;
	if (isFull)
		return (
			Math.min(0.95, 0.55 + place + (turned ? -0.05 : 0)) -
			(guessed && rare === 0 ? 0.1 : 0)
		);
	if (family === "missing")
		return isSure(given) && evidence.organization
			? 0.5 + (evidence.work ? 0.1 : 0)
			: 0.2;
	const sameAddressAtWork = evidence.otherAddress;
	if (isClose(given) && (isClose(family) || family === "part")) {
		// A nickname or part of a surname says much, a slip little: the place must say the rest.
		const isSlip = given === "slip" || family === "slip";
		const isLong = Math.min(lettersIn(one), lettersIn(other)) >= 12;
		if (isSlip)
			return sameAddressAtWork ? 0.3 : 0.3 + place + rare + (isLong ? 0.1 : 0);
		return 0.4 + rare + place;
	}
	if (given === "initial" || family === "initial")
		return (evidence.organization || evidence.localPart) &&
			family !== "different" &&
			given !== "different"
			? 0.5 + rare + (evidence.work || evidence.localPart ? 0.1 : 0)
			: 0.25;
	if (isSure(given) && family === "different" && evidence.organization) {
		if (sameAddressAtWork) return evidence.sameTitle ? 0.5 : 0.2;
		if (evidence.work) return 0.6;
		return one.titles.length > 0 && other.titles.length > 0 ? 0.3 : 0.5;
	}
	return 0.1;
}

const lettersIn = ({ name }: ReadPerson) => name?.words.join("").length ?? 0;

function phoneScore(
	evidence: Evidence,
	{ given, family }: NameLikeness,
): number {
	if (isClose(given) || given === "initial") {
		if (family !== "different") return 0.9;
		const isOffice =
			evidence.sharedPhone || (evidence.organization && !evidence.work);
		return isOffice ? 0.3 : 0.6;
	}
	if (given === "missing") return evidence.sharedPhone ? 0.4 : 0.6;
	// The same family, another name: most often a household.
	if (family !== "different")
		return !evidence.sharedPhone && evidence.organization && evidence.work
			? 0.55
			: 0.3;
	return 0.1;
}
