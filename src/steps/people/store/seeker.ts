import type { Tx } from "#storage/db.ts";

/** What of the seeker's profile counts here: the zone whose days are theirs, and the country of their phone numbers. */
export async function selectSeeker(
	tx: Tx,
): Promise<{ zone: string; country: string | null }> {
	const profile = await tx
		.selectFrom("profile")
		.select(["zone", "country"])
		.executeTakeFirst();
	return profile ?? { zone: "UTC", country: null };
}
