import type { Instant, PlainDate, Zone } from "#core/instant.ts";
import {
	checkNameUse,
	type NameUseRow,
	type NameUseStatus,
	nameUseOf,
} from "#core/name-use.ts";

/** What a referrer said about their name, as it is kept; `referralId` null: in general. */
export interface SaidOfName {
	referralId: string | null;
	status: Exclude<NameUseStatus, "not-asked">;
	limits: string | null;
	notBefore: PlainDate | null;
	saidAt: Instant;
}

/** How the permission stands, for a screen. `mayUse`: today the name may stand in a message, within the limits. */
export interface NameUseStanding {
	status: NameUseStatus;
	limits: string | null;
	notBefore: PlainDate | null;
	saidAt: Instant | null;
	mayUse: boolean;
}

/**
 * The rows that count for one referral (null: in general): what was said about it, and what was said in general. So a
 * general withdrawal applies to every referral at once, whatever was granted for it before (METHOD §3).
 */
export function nameUseRows(
	said: readonly SaidOfName[],
	referralId: string | null,
): NameUseRow[] {
	return said
		.filter((row) => row.referralId === null || row.referralId === referralId)
		.map(({ status, limits, notBefore, saidAt: at }) =>
			status === "limited"
				? { status, at, limits: limits ?? "", notBefore }
				: { status, at },
		);
}

/** How the permission stands at a moment; `zone` is the referrer's, whose days count for "not before". */
export function standingOf(
	said: readonly SaidOfName[],
	referralId: string | null,
	at: Instant,
	zone: Zone,
): NameUseStanding {
	const rows = nameUseRows(said, referralId);
	const use = nameUseOf(rows, at);
	const limited = use.status === "limited";
	return {
		status: use.status,
		limits: limited ? use.limits : null,
		notBefore: limited ? use.notBefore : null,
		saidAt: use.status === "not-asked" ? null : use.at,
		mayUse: checkNameUse(rows, at, { zone, limitsKept: true }).ok,
	};
}
