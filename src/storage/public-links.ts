import type { AccountDb } from "./db.ts";

export type LinkPurpose = "contact-page" | "calendar-feed";

/** What a public link opens. `approachId` and `meetingId` are of a contact's page: one of the two. */
export interface PublicLink {
	id: string;
	purpose: LinkPurpose;
	approachId: string | null;
	meetingId: string | null;
	expiresAt: string;
	revokedAt: string | null;
}

/** The link with this hash among those of one account. */
export function findPublicLink(
	db: AccountDb,
	hash: string,
): Promise<PublicLink | undefined> {
	return db.read((tx) =>
		tx
			.selectFrom("publicLink")
			.select([
				"id",
				"purpose",
				"approachId",
				"meetingId",
				"expiresAt",
				"revokedAt",
			])
			.where("tokenHash", "=", hash)
			.executeTakeFirst(),
	);
}
