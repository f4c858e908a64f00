import { newId } from "#core/ids.ts";
import { addMinutes } from "#core/instant.ts";
import { hashOfToken, makePublicToken } from "#core/public-token.ts";
import type { Actor } from "#storage/actor.ts";
import {
	insertLink,
	type LinkSubject,
	type PublicLinkRow,
	selectLinks,
	updateLinks,
} from "../store/public-link.ts";

/** How long a contact's page stays open, in days: from its making, or its renewal. */
export const LINK_DAYS = 60;

const after = (now: string, days: number) => addMinutes(now, days * 1440);

/**
 * Makes a link and gives its token, this once: only a hash is kept. What it is for must exist. Links made before stay
 * open, so that one that was sent already does not break.
 */
export async function makeLink(
	actor: Actor,
	subject: LinkSubject,
	days: number = LINK_DAYS,
): Promise<{ id: string; token: string; expiresAt: string }> {
	const token = makePublicToken(actor.accountId);
	const tokenHash = await hashOfToken(token);
	const id = newId();
	const expiresAt = after(actor.now, days);
	await actor.db.transaction((tx) =>
		insertLink(tx, {
			id,
			tokenHash,
			purpose: subject.purpose,
			approachId: subject.approachId ?? null,
			meetingId: subject.meetingId ?? null,
			madeAt: actor.now,
			expiresAt,
		}),
	);
	return { id, token, expiresAt };
}

/** The links that nobody withdrew, the latest first. */
export function listLinks(
	actor: Actor,
	subject: LinkSubject,
): Promise<PublicLinkRow[]> {
	return actor.db.read((tx) => selectLinks(tx, subject));
}

/** Gives links their whole time again, also those that ran out. */
export function renewLinks(
	actor: Actor,
	subject: LinkSubject,
	days: number = LINK_DAYS,
): Promise<PublicLinkRow[]> {
	return actor.db.transaction(async (tx) => {
		const ids = (await selectLinks(tx, subject)).map(({ id }) => id);
		await updateLinks(tx, ids, { expiresAt: after(actor.now, days) });
		return selectLinks(tx, subject);
	});
}

/** Withdraws links for good: from now on they open nothing. */
export function withdrawLinks(
	actor: Actor,
	subject: LinkSubject,
): Promise<PublicLinkRow[]> {
	return actor.db.transaction(async (tx) => {
		const ids = (await selectLinks(tx, subject)).map(({ id }) => id);
		await updateLinks(tx, ids, { revokedAt: actor.now });
		return selectLinks(tx, subject);
	});
}
