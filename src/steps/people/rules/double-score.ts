import {
	compareNames,
	isCommonFamily,
	type NameLikeness,
} from "./double-name.ts";
import { PUBLIC, type ReadPerson } from "./double-person.ts";
import type { Likeness } from "./double-words.ts";

/** What speaks for one person, and from `different` on what speaks for two. */
export const doubleReasons = [
	"same-email",
	"same-mailbox",
	"same-phone",
	"same-profile",
	"same-uid",
	"same-name",
	"name-turned",
	"name-spelling",
	"name-nickname",
	"name-slip",
	"name-initial",
	"name-part",
	"surname-changed",
	"name-missing",
	"same-organization",
	"same-work",
	"same-local-part",
	"shared-address",
	"different-given",
	"different-family",
	"different-middle",
	"different-generation",
	"different-profile",
	"different-address",
] as const;
export type DoubleReason = (typeof doubleReasons)[number];

export interface DoubleVerdict {
	/** `same`: a strong key is equal and nothing speaks against it. `offer`: a person should say. `two`: not worth asking. */
	verdict: "same" | "offer" | "two";
	/** 0 to 1. */
	score: number;
	reasons: DoubleReason[];
}

interface Evidence {
	email: boolean;
	mailbox: boolean;
	sharedEmail: boolean;
	phone: boolean;
	/** Of a plan that we know: a strong key. */
	isNumber: boolean;
	sharedPhone: boolean;
	profile: boolean;
	uid: boolean;
	organization: boolean;
	/** Both say where they work, and it is not the same place. */
	otherOrganization: boolean;
	work: boolean;
	sameTitle: boolean;
	localPart: boolean;
	otherProfile: boolean;
	/** Each has an address of their own at the same organization. */
	otherAddress: boolean;
}

const some = <T, U = T>(
	one: readonly T[],
	other: readonly U[],
	like: (a: T, b: U) => boolean,
) => one.some((a) => other.some((b) => like(a, b)));

function evidenceOf(one: ReadPerson, other: ReadPerson): Evidence {
	const equalEmails = one.emails.flatMap((a) =>
		other.emails.some((b) => b.key === a.key)
			? [
					{
						isShared:
							a.isShared ||
							other.emails.some((b) => b.key === a.key && b.isShared),
					},
				]
			: [],
	);
	const equalPhones = one.phones.flatMap((a) => {
		const b = other.phones.find(({ key }) => key === a.key);
		const isNumber = !a.key.startsWith("digits:");
		return b ? [{ isShared: a.isShared || b.isShared, isNumber }] : [];
	});
	const profile = some(one.profiles, other.profiles, (a, b) => a.key === b.key);
	const organization =
		some(
			one.organizations,
			other.organizations,
			(a, b) =>
				a.key === b.key || holds(a.words, b.words) || holds(b.words, a.words),
		) ||
		hasDomain(one, other) ||
		hasDomain(other, one);
	return {
		email: equalEmails.some(({ isShared }) => !isShared),
		sharedEmail:
			equalEmails.length > 0 && equalEmails.every(({ isShared }) => isShared),
		mailbox: some(
			one.emails,
			other.emails,
			(a, b) => a.mailbox === b.mailbox && !a.isShared,
		),
		phone: equalPhones.length > 0,
		isNumber: equalPhones.some(({ isNumber }) => isNumber),
		sharedPhone:
			equalPhones.length > 0 && equalPhones.every(({ isShared }) => isShared),
		profile,
		uid: some(one.uids, other.uids, (a, b) => a === b),
		organization,
		otherOrganization:
			!organization &&
			one.organizations.length > 0 &&
			other.organizations.length > 0,
		work:
			some(one.codes, other.codes, (a, b) => a === b) ||
			some(one.titles, other.titles, (a, b) =>
				a.some((word) => b.includes(word)),
			),
		sameTitle: some(
			one.titles,
			other.titles,
			(a, b) => holds(a, b) && holds(b, a),
		),
		localPart: some(
			one.emails,
			other.emails,
			(a, b) =>
				a.local === b.local &&
				a.domain !== b.domain &&
				a.local.length > 4 &&
				!a.isShared,
		),
		otherProfile:
			!profile &&
			some(one.profiles, other.profiles, (a, b) => a.network === b.network),
		otherAddress:
			equalEmails.length === 0 &&
			some(
				one.emails,
				other.emails,
				(a, b) =>
					a.domain === b.domain &&
					a.mailbox !== b.mailbox &&
					!PUBLIC.test(a.domain),
			),
	};
}

const holds = (many: readonly string[], few: readonly string[]) =>
	few.length > 0 &&
	few.some((word) => word.length > 2) &&
	few.every((word) => many.includes(word));

/** An address of the one is named as the organization of the other: "rosa@merewood.org" and Merewood. */
const hasDomain = ({ domains }: ReadPerson, { organizations }: ReadPerson) =>
	some(
		domains,
		organizations,
		(domain, { key, words }) =>
			domain === key.replaceAll(" ", "") ||
			(words.length === 1 && domain === words[0]),
	);

const isSure = (likeness: Likeness) =>
	likeness === "equal" || likeness === "spelling";
const isClose = (likeness: Likeness) =>
	isSure(likeness) || likeness === "nickname" || likeness === "slip";

/** Whether two contacts are one person, with what speaks for it and against it. The order of the two does not matter. */
export function judgeDouble(one: ReadPerson, other: ReadPerson): DoubleVerdict {
	const evidence = evidenceOf(one, other);
	const name =
		one.name && other.name ? compareNames(one.name, other.name) : null;
	const score = scoreOf(evidence, name, one, other);
	const reasons = reasonsOf(evidence, name, one, other);
	if (isSame(evidence, name))
		return { verdict: "same", score: Math.max(score, 0.99), reasons };
	return {
		verdict: score >= 0.5 ? "offer" : "two",
		score: Math.min(score, 0.98),
		reasons,
	};
}

/** By itself: a strong key is equal, the names may be one person's, and nothing says otherwise. */
function isSame(evidence: Evidence, name: NameLikeness | null): boolean {
	const { email, isNumber, profile, uid, sharedPhone } = evidence;
	if (!email && !isNumber && !profile && !uid) return false;
	if (name === null) return true;
	if (name.middleDiffers || name.generationDiffers) return false;
	const { given, family } = name;
	if (evidence.otherProfile && !email && !uid) return false;
	if (isClose(given) || given === "initial")
		// A changed surname goes with what stays with a person; a number may be an office's.
		return family !== "different"
			? true
			: (profile || uid || email) && given !== "initial";
	if (given === "missing")
		return (family !== "different" && !sharedPhone) || profile || uid;
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

const nameReasons: Partial<Record<Likeness, DoubleReason>> = {
	spelling: "name-spelling",
	nickname: "name-nickname",
	slip: "name-slip",
	initial: "name-initial",
	part: "name-part",
};

function reasonsOf(
	evidence: Evidence,
	name: NameLikeness | null,
	one: ReadPerson,
	other: ReadPerson,
): DoubleReason[] {
	const reasons: DoubleReason[] = [];
	const add = (on: boolean, reason: DoubleReason) => {
		if (on && !reasons.includes(reason)) reasons.push(reason);
	};
	add(evidence.email, "same-email");
	add(!evidence.email && evidence.mailbox, "same-mailbox");
	add(evidence.phone, "same-phone");
	add(evidence.profile, "same-profile");
	add(evidence.uid, "same-uid");
	if (name === null) add(true, "name-missing");
	else {
		const { given, family, turned } = name;
		add(given === "equal" && family === "equal" && !turned, "same-name");
		add(turned && family === "equal", "name-turned");
		for (const likeness of [given, family]) {
			const reason = nameReasons[likeness];
			if (reason && given !== "different" && family !== "different")
				add(true, reason);
		}
		add(isClose(given) && family === "different", "surname-changed");
		add(
			given === "missing" ||
				family === "missing" ||
				one.isGuessed ||
				other.isGuessed,
			"name-missing",
		);
	}
	add(evidence.organization, "same-organization");
	add(evidence.work, "same-work");
	add(evidence.localPart, "same-local-part");
	add(
		evidence.sharedEmail || (evidence.phone && evidence.sharedPhone),
		"shared-address",
	);
	if (name) {
		add(name.given === "different", "different-given");
		add(
			name.family === "different" && name.given === "different",
			"different-family",
		);
		add(name.middleDiffers, "different-middle");
		add(name.generationDiffers, "different-generation");
	}
	add(evidence.otherProfile, "different-profile");
	add(evidence.otherAddress && !evidence.email, "different-address");
	return reasons;
}
