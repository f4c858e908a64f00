import type { Instant, Zone } from "#core/instant.ts";
import { checkNameUse, type NameUseRow } from "#core/name-use.ts";
import type { NameStanding } from "../schema/checking.ts";

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
