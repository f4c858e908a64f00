import type { Instant, Zone } from "#core/instant.ts";
import { checkNameUse, type NameUseRow } from "#core/name-use.ts";
import type { NameChecking, NameStanding } from "../schema/checking.ts";

export type Said = NameUseRow & {
	referrerId: string;
	referralId: string | null;
};

export interface ProtectedName {
	id: string;
	name: string;
	givenName: string | null;
	familyName: string | null;
	zone: string | null;
}

/**
 * How each protected name stands towards one contact now: what was said of the referral that led to this contact, or
 * in general, holds; what was said of another referral does not (METHOD §4, name-use permission).
 */
export function nameStandings(
	people: readonly ProtectedName[],
	said: readonly Said[],
	referralsHere: readonly { id: string; referrerId: string }[],
	context: { now: Instant; zone: Zone; limitsKept: boolean },
): NameStanding[] {
	return people.map((person) => {
		const here = referralsHere.filter((one) => one.referrerId === person.id);
		const rows = said.filter(
			(row) =>
				row.referrerId === person.id &&
				(row.referralId === null ||
					here.some((one) => one.id === row.referralId)),
		);
		const last = rows.at(-1);
		const limited = last?.status === "limited" ? last : null;
		const checked = checkNameUse(rows, context.now, {
			zone: person.zone ?? context.zone,
			// A first day alone is a limit that the calendar checks, not the person.
			limitsKept: context.limitsKept || limited?.limits === "",
		});
		return {
			contactId: person.id,
			full: person.name,
			given: person.givenName,
			family: person.familyName,
			suggestedThem: here.length > 0,
			refusal: checked.ok ? null : checked.refusal.code,
			limits: limited?.limits || null,
			notBefore: limited?.notBefore ?? null,
		};
	});
}

interface Addressed {
	id: string;
	label: string;
	name: string | null;
	givenName: string | null;
	familyName: string | null;
}

/** What is known of names, for messages to several people; `to` is the person as who they are now. */
export interface NamesKnown {
	guarded: readonly ProtectedName[];
	said: readonly Said[];
	referrals: readonly { to: string; id: string; referrerId: string }[];
	known: readonly { to: string; id: string }[];
	seeker: { name: string | null; zone: Zone };
	now: Instant;
}

/** What the names in a message to each person are checked against, by the id that they were asked for under. */
export function nameCheckings(
	people: readonly (readonly [askedId: string, person: Addressed])[],
	{ guarded, said, referrals, known, seeker, now }: NamesKnown,
): Map<string, NameChecking> {
	const referralsTo = Map.groupBy(referrals, ({ to }) => to);
	const knownTo = Map.groupBy(known, ({ to }) => to);
	return new Map(
		people.map(([askedId, person]) => {
			const without = new Set([
				person.id,
				...(knownTo.get(person.id) ?? []).map(({ id }) => id),
			]);
			const checking: NameChecking = {
				names: nameStandings(
					guarded.filter(({ id }) => !without.has(id)),
					said,
					referralsTo.get(person.id) ?? [],
					{ now, zone: seeker.zone, limitsKept: true },
				),
				contact: {
					full: person.name ?? person.label,
					given: person.givenName,
					family: person.familyName,
				},
				seekerName: seeker.name,
			};
			return [askedId, checking];
		}),
	);
}
