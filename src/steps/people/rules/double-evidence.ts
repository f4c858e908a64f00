import { PUBLIC, type ReadPerson } from "./double-person.ts";

/** What of two people is alike, their names aside. */
export interface Evidence {
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

export function evidenceOf(one: ReadPerson, other: ReadPerson): Evidence {
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
