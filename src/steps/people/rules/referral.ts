import { ok, type Result, refuse } from "#core/result.ts";
import { reachIn } from "../rules.ts";
import type { AddReferralInput } from "../schema/referral.ts";
import type { AddContactInput } from "../schema.ts";

type Said = { status: string; limits?: string; notBefore?: string };

/** Limits belong to `limited`, and to nothing else (METHOD §3, "Permission granted with limits"). */
export function checkLimits({
	status,
	limits,
	notBefore,
}: Said): Result<true, "limits-needed" | "limits-not-wanted"> {
	if (status === "limited" && !limits) return refuse("limits-needed");
	if (status !== "limited" && (limits || notBefore))
		return refuse("limits-not-wanted");
	return ok(true);
}

/**
 * Who was suggested, as a contact to add: a friend of a friend, reached by what was said of how to reach them; words
 * that are no address go into the note.
 */
export function suggestedContact(
	suggested: NonNullable<AddReferralInput["suggested"]>,
): Result<AddContactInput, "referral-needs-somebody"> {
	const { name, title, organization, howToReach } = suggested;
	if (!name && !title && !organization)
		return refuse("referral-needs-somebody");
	const reach = howToReach ? reachIn(howToReach) : null;
	return ok({
		name,
		title,
		organization,
		ring: "friend-of",
		...(reach ? { [reach.kind]: reach.value } : { note: howToReach }),
	});
}

/** Of who suggested whom, the ways that lead to some of those who were suggested, from their beginnings on. */
export function edgesTowards<
	E extends { referrerId: string; contactId: string },
>(edges: readonly E[], suggested: readonly string[]): E[] {
	const into = Map.groupBy(edges, ({ contactId }) => contactId);
	const kept = new Set<E>();
	const left = [...suggested];
	for (let id = left.pop(); id !== undefined; id = left.pop())
		for (const edge of into.get(id) ?? []) {
			// Two may have suggested each other.
			if (kept.has(edge)) continue;
			kept.add(edge);
			left.push(edge.referrerId);
		}
	return edges.filter((edge) => kept.has(edge));
}
