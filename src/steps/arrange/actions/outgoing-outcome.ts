import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { ArrangeApproachRefusal } from "../schema/approach.ts";
import type { MailRefusal } from "../schema/mail.ts";
import {
	lockOutgoing,
	type OutgoingRow,
	selectOutgoing,
} from "../store/outgoing.ts";
import { resolveApproachSending, settle } from "./outgoing-approach.ts";

/** The person says whether a message that broke off went out. With an approach both are settled together. */
export async function resolveOutgoing(
	actor: Actor,
	id: string,
	was: "sent" | "not-sent",
): Promise<Result<OutgoingRow, ArrangeApproachRefusal | MailRefusal>> {
	const seen = await actor.db.read((tx) => selectOutgoing(tx, id));
	if (!seen) return refuse("outgoing-unknown", { id });
	if (seen.status !== "unsure") return refuse("outgoing-not-unsure");
	if (seen.aboutKind === "approach") {
		const done = await resolveApproachSending(actor, seen.aboutId, was);
		if (!done.ok) return done;
	} else
		await actor.db.transaction(async (tx) => {
			const row = await lockOutgoing(tx, id);
			if (row?.status === "unsure") await settle(tx, row, was);
		});
	const after = await actor.db.read((tx) => selectOutgoing(tx, id));
	return after ? ok(after) : refuse("outgoing-unknown", { id });
}
