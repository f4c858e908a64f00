import {
	compareInstants,
	dateIn,
	type Instant,
	type PlainDate,
	type Zone,
} from "./instant.ts";
import { ok, type Result, refuse } from "./result.ts";

/**
 * What happened to a permission, as dated rows of one referral (STYLE §2.4):
 * may this referrer's name be used towards this suggested person? No row means
 * not asked, and not asked means no.
 */
export type NameUseRow =
	| { status: "granted"; at: Instant }
	| {
			status: "limited";
			at: Instant;
			/** In their words: "email only". */
			limits: string;
			/** "After Friday" is the Saturday. */
			notBefore: PlainDate | null;
	  }
	| { status: "refused"; at: Instant }
	| { status: "withdrawn"; at: Instant };

export const NAME_USE_STATUSES = [
	"not-asked",
	"granted",
	"limited",
	"refused",
	"withdrawn",
] as const;

export type NameUseStatus = (typeof NAME_USE_STATUSES)[number];

export type NameUse = { status: "not-asked" } | NameUseRow;

export type NameUseRefusal =
	| "name-use-not-asked"
	| "name-use-refused"
	| "name-use-withdrawn"
	| "name-use-not-yet"
	| "name-use-limits-unconfirmed";

/**
 * What the use of a name is measured against: the zone whose calendar counts
 * for `notBefore` (the referrer's), and whether the seeker has confirmed that
 * this use keeps to the limits, which are words and can't be checked here.
 */
export type NameUseContext = { zone: Zone; limitsKept: boolean };

/** The permission as it stood at a moment: the latest row by then. Of two in the same moment the stricter counts. */
export function nameUseOf(rows: readonly NameUseRow[], at: Instant): NameUse {
	let found: NameUseRow | null = null;
	for (const row of rows) {
		if (compareInstants(row.at, at) > 0) continue;
		const order = found ? compareInstants(row.at, found.at) : 1;
		if (!found || order > 0 || (order === 0 && isStricter(row, found)))
			found = row;
	}
	return found ?? { status: "not-asked" };
}

const STRICTNESS = { granted: 0, limited: 1, refused: 2, withdrawn: 3 };

function isStricter(a: NameUseRow, b: NameUseRow): boolean {
	return STRICTNESS[a.status] > STRICTNESS[b.status];
}

/** Whether the name may be used at a moment, or why not. Without a context a limited permission is no permission. */
export function checkNameUse(
	rows: readonly NameUseRow[],
	at: Instant,
	context?: NameUseContext,
): Result<NameUseRow, NameUseRefusal> {
	const use = nameUseOf(rows, at);
	switch (use.status) {
		case "granted":
			return ok(use);
		case "limited": {
			const { limits, notBefore } = use;
			if (notBefore && (!context || dateIn(at, context.zone) < notBefore))
				return refuse("name-use-not-yet", { limits, notBefore });
			if (!context?.limitsKept)
				return refuse("name-use-limits-unconfirmed", { limits, notBefore });
			return ok(use);
		}
		case "not-asked":
			return refuse("name-use-not-asked");
		case "refused":
			return refuse("name-use-refused", { at: use.at });
		case "withdrawn":
			return refuse("name-use-withdrawn", { at: use.at });
	}
}

/** `checkNameUse` as yes or no. */
export function mayUseName(
	rows: readonly NameUseRow[],
	at: Instant,
	context?: NameUseContext,
): boolean {
	return checkNameUse(rows, at, context).ok;
}
