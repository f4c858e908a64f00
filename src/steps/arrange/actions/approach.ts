import { mayBeAsked } from "#core/approach/closing.ts";
import { drafted } from "#core/approach/state.ts";
import { newId } from "#core/ids.ts";
import { isZone } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { minutesFor } from "../rules/templates.ts";
import type {
	ArrangeApproachRefusal,
	ChangeDraftInput,
	DraftApproachInput,
	ListApproachesQuery,
} from "../schema/approach.ts";
import {
	type ApproachRow,
	approachState,
	deleteDraft,
	insertApproach,
	lockApproach,
	saveDraft,
	selectApproach,
	selectApproaches,
	selectApproachesTo,
	updateApproach,
} from "../store/approach.ts";
import { selectReferralsTo } from "../store/names.ts";
import {
	selectPerson,
	selectSameIds,
	selectSeeker,
	targetIsThere,
} from "../store/people.ts";
import {
	type ApproachSurroundings,
	completeApproaches,
	readApproachSurroundings,
	type WholeApproach,
} from "./approach-reading.ts";

export type ApproachPageParts = { whole: WholeApproach } & ApproachSurroundings;
export type ApproachOutcome = Result<ApproachPageParts, ArrangeApproachRefusal>;

export function listApproaches(
	actor: Actor,
	query: ListApproachesQuery = {},
): Promise<WholeApproach[]> {
	return actor.db.transaction(async (tx) =>
		completeApproaches(tx, actor, await selectApproaches(tx, query)),
	);
}

export function readApproach(
	actor: Actor,
	id: string,
): Promise<ApproachOutcome> {
	return actor.db.transaction((tx) => approachPage(tx, actor, id));
}

/** The approach as its page shows it, inside a transaction. */
export async function approachPage(
	tx: Tx,
	actor: Actor,
	id: string,
): Promise<ApproachOutcome> {
	const row = await selectApproach(tx, id);
	const [whole] = row ? await completeApproaches(tx, actor, [row]) : [];
	if (!whole) return refuse("approach-unknown", { id });
	return ok({ whole, ...(await readApproachSurroundings(tx, whole)) });
}

/** Begins an approach with a drafted message. The same id twice keeps one; a second beside an open one is refused. */
export function draftApproach(
	actor: Actor,
	input: DraftApproachInput,
): Promise<ApproachOutcome> {
	return actor.db.transaction(async (tx) => {
		const id = input.id ?? newId();
		if (await selectApproach(tx, id)) return approachPage(tx, actor, id);
		const person = await selectPerson(tx, input.contactId);
		if (!person)
			return refuse("approach-contact-unknown", { id: input.contactId });
		const sameIds = await selectSameIds(tx, person.id);
		const others = await selectApproachesTo(tx, sameIds);
		const may = mayBeAsked(
			others.map(approachState),
			person.doNotContactAt !== null,
		);
		if (!may.ok) return refuse(`approach-${may.refusal.code}` as const);
		const open = others.find((one) => one.status === "drafted");
		if (open) return refuse("approach-already-under-way", { id: open.id });
		if (input.targetId && !(await targetIsThere(tx, input.targetId)))
			return refuse("approach-target-unknown", { id: input.targetId });
		const referrals = await selectReferralsTo(tx, sameIds);
		const referral = input.referralId
			? referrals.find((one) => one.id === input.referralId)
			: referrals[0];
		if (input.referralId && !referral)
			return refuse("approach-referral-unknown", { id: input.referralId });
		const contactZone =
			input.contactZone ?? person.zone ?? (await selectSeeker(tx)).zone;
		if (!isZone(contactZone))
			return refuse("approach-zone-unknown", { zone: contactZone });
		const introducerId =
			input.introducerId ?? introducerBy(input.channel, referral);
		if (introducerId && !(await mayIntroduce(tx, introducerId, person.id)))
			return refuse("approach-introducer-unknown", { id: introducerId });
		await insertApproach(
			tx,
			{
				id,
				contactId: person.id,
				targetId: input.targetId ?? null,
				referralId: referral?.id ?? null,
				connection: input.connection || null,
				minutes: input.minutes ?? minutesFor(input.channel),
				contactZone,
				network: input.network ?? null,
				tone: input.tone ?? null,
				address: input.address ?? null,
				introducerId,
				createdAt: actor.now,
				updatedAt: actor.now,
			},
			drafted,
		);
		await writeAnew(tx, actor, id, input.channel);
		return approachPage(tx, actor, id);
	});
}

/** Puts the suggested message in place of the draft, in a channel. */
async function writeAnew(
	tx: Tx,
	actor: Actor,
	id: string,
	channel: DraftApproachInput["channel"],
): Promise<void> {
	// An empty draft in this channel first, so that the suggestion is made for it.
	await keepDraft(tx, actor, id, {
		kind: "other",
		channel,
		subject: null,
		text: "",
	});
	const row = await selectApproach(tx, id);
	const [whole] = row ? await completeApproaches(tx, actor, [row]) : [];
	if (whole?.draft) await keepDraft(tx, actor, id, whole.draft);
	else await deleteDraft(tx, id);
}

export function keepDraft(
	tx: Tx,
	actor: Actor,
	approachId: string,
	draft: {
		kind: "request" | "reminder" | "thanks" | "other";
		channel: DraftApproachInput["channel"];
		subject: string | null;
		text: string;
	},
): Promise<void> {
	return saveDraft(tx, {
		id: newId(),
		approachId,
		kind: draft.kind,
		channel: draft.channel,
		subject: draft.subject,
		body: draft.text,
		happenedAt: null,
		createdAt: actor.now,
	});
}

/** Changes the message being written, or what it is made from; one that nobody touched yet is then written anew. */
export function changeDraft(
	actor: Actor,
	id: string,
	input: ChangeDraftInput,
): Promise<ApproachOutcome> {
	return actor.db.transaction(async (tx) => {
		const row = await lockApproach(tx, id);
		const [whole] = row ? await completeApproaches(tx, actor, [row]) : [];
		if (!row || !whole) return refuse("approach-unknown", { id });
		const { draft } = whole;
		if (!draft)
			return refuse("approach-nothing-to-write", {
				status: whole.state.status,
			});
		if (input.contactZone !== undefined && !isZone(input.contactZone))
			return refuse("approach-zone-unknown", { zone: input.contactZone });
		if (input.targetId && !(await targetIsThere(tx, input.targetId)))
			return refuse("approach-target-unknown", { id: input.targetId });
		if (
			input.introducerId &&
			!(await mayIntroduce(tx, input.introducerId, row.contactId))
		)
			return refuse("approach-introducer-unknown", { id: input.introducerId });
		const channel = input.channel ?? draft.channel;
		await updateApproach(tx, id, {
			connection:
				input.connection === undefined
					? row.connection
					: input.connection || null,
			minutes:
				input.minutes ?? minutesAfter(row.minutes, draft.channel, channel),
			targetId: input.targetId === undefined ? row.targetId : input.targetId,
			contactZone: input.contactZone ?? row.contactZone,
			...mannerOf(row, input, channel),
			limitsKeptAt:
				input.limitsKept === undefined
					? row.limitsKeptAt
					: input.limitsKept
						? actor.now
						: null,
			updatedAt: actor.now,
		});
		const typed = input.text !== undefined || input.subject !== undefined;
		if (input.refill || input.reword || (draft.untouched && !typed))
			await writeAnew(tx, actor, id, channel);
		else
			await keepDraft(tx, actor, id, {
				kind: draft.kind,
				channel,
				subject: input.subject ?? draft.subject,
				text: input.text ?? draft.text,
			});
		return approachPage(tx, actor, id);
	});
}

/** Whoever suggested them is the first to ask for an introduction. */
function introducerBy(
	channel: DraftApproachInput["channel"],
	referral: { referrerId: string } | undefined,
): string | null {
	return channel === "introduction" ? (referral?.referrerId ?? null) : null;
}

/** Somebody among the seeker's people, other than the contact, whom one may write to. */
export async function mayIntroduce(
	tx: Tx,
	id: string,
	contactId: string,
): Promise<boolean> {
	const introducer = await selectPerson(tx, id);
	const isSame = (await selectSameIds(tx, contactId)).includes(
		introducer?.id ?? "",
	);
	return introducer !== undefined && !isSame && !introducer.doNotContactAt;
}

function mannerOf(
	row: ApproachRow,
	{ network, tone, address, introducerId, reword }: ChangeDraftInput,
	channel: DraftApproachInput["channel"],
) {
	return {
		network: channel !== "message" ? null : keptOr(network, row.network),
		tone: keptOr(tone, row.tone),
		address: keptOr(address, row.address),
		introducerId: keptOr(introducerId, row.introducerId),
		wording: row.wording + (reword ? 1 : 0),
	};
}

function keptOr<T>(said: T | undefined, kept: T): T {
	return said === undefined ? kept : said;
}

/** Another channel asks for its own minutes, where nobody chose others. */
function minutesAfter(
	minutes: number,
	from: DraftApproachInput["channel"],
	to: DraftApproachInput["channel"],
): number {
	return minutes === minutesFor(from) ? minutesFor(to) : minutes;
}
