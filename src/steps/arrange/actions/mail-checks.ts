import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { checkNames } from "../rules/name-checks.ts";
import type { MailRefusal } from "../schema/mail.ts";
import type { OutgoingRow } from "../store/outgoing.ts";
import { selectPerson } from "../store/people.ts";
import { namesTowards } from "./name-checking.ts";
import { checkApproachMail } from "./outgoing-approach.ts";

/**
 * Whether a message may go out, looked at once more when it leaves: meanwhile the contact may have asked not to be written to,
 * or somebody may have taken back the use of their name (METHOD §1.3, §3, §4).
 */
export async function checkMail(
	tx: Tx,
	actor: Actor,
	row: OutgoingRow,
): Promise<Result<true, MailRefusal>> {
	if (row.aboutKind === "approach") return checkApproachMail(tx, actor, row);
	if (!row.contactId) return ok(true);
	const person = await selectPerson(tx, row.contactId);
	if (!person) return refuse("mail-out-of-date");
	if (person.doNotContactAt) return refuse("mail-do-not-contact");
	const names = await namesTowards(tx, [row.contactId], actor.now);
	const checking = names.get(row.contactId);
	const blocked = [row.subject ?? "", row.body ?? ""]
		.flatMap((text) => (checking ? checkNames(text, checking) : []))
		.find(({ severity }) => severity === "block");
	return blocked
		? refuse("mail-name-blocked", { sentence: blocked.sentence })
		: ok(true);
}
