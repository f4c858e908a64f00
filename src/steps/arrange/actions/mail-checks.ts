import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { checkNames } from "../rules/name-checks.ts";
import { nameStandings } from "../rules/name-standing.ts";
import type { MailRefusal } from "../schema/mail.ts";
import {
	selectNameUses,
	selectProtectedNames,
	selectReferralsTo,
} from "../store/names.ts";
import type { OutgoingRow } from "../store/outgoing.ts";
import { selectPerson, selectSameIds, selectSeeker } from "../store/people.ts";
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
	const seeker = await selectSeeker(tx);
	const sameIds = await selectSameIds(tx, person.id);
	const names = nameStandings(
		(await selectProtectedNames(tx)).filter(({ id }) => id !== person.id),
		await selectNameUses(tx),
		await selectReferralsTo(tx, sameIds),
		{ now: actor.now, zone: seeker.zone, limitsKept: true },
	);
	const contact = {
		full: person.name ?? person.label,
		given: person.givenName,
		family: person.familyName,
	};
	const checking = { names, contact, seekerName: seeker.name };
	const blocked = [row.subject ?? "", row.body ?? ""]
		.flatMap((text) => checkNames(text, checking))
		.find(({ severity }) => severity === "block");
	return blocked
		? refuse("mail-name-blocked", { sentence: blocked.sentence })
		: ok(true);
}
