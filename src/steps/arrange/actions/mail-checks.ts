import { dateIn } from "#core/instant.ts";
import { carriesOffTheRecord } from "#core/off-the-record.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { countWords } from "#core/word-count.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { checkNames } from "../rules/name-checks.ts";
import type { MailRefusal } from "../schema/mail.ts";
import { selectSecrets, selectSinceQueued } from "../store/mail-checks.ts";
import type { OutgoingRow } from "../store/outgoing.ts";
import { selectPerson, selectSeeker } from "../store/people.ts";
import { checkMeetingMail } from "./meeting-mail.ts";
import { namesTowards } from "./name-checking.ts";
import { checkApproachMail } from "./outgoing-approach.ts";

/**
 * Whether a message may go out, looked at once more when it leaves: meanwhile the contact may have asked not to be written to,
 * somebody may have taken back the use of their name, or a passage may have been put off the record (METHOD §1.3, §3, §4).
 * The actor is within the transaction.
 */
export async function checkMail(
	tx: Tx,
	actor: Actor,
	row: OutgoingRow,
): Promise<Result<true, MailRefusal>> {
	if (row.aboutKind === "morning") return checkMorning(tx, actor, row);
	if (row.contactId) {
		const since = await checkSince(tx, row);
		if (!since.ok) return since;
	}
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
	if (blocked)
		return refuse("mail-name-blocked", { sentence: blocked.sentence });
	return row.aboutKind === "meeting"
		? checkMeetingMail(tx, actor, row)
		: ok(true);
}

/** The mail of a morning that is over says nothing any more: where mail was down for days, they would all come at once. */
async function checkMorning(
	tx: Tx,
	{ now }: Actor,
	{ createdAt }: OutgoingRow,
): Promise<Result<true, MailRefusal>> {
	const { zone } = await selectSeeker(tx);
	return dateIn(createdAt, zone) === dateIn(now, zone)
		? ok(true)
		: refuse("mail-out-of-date");
}

/** Fewer words than these, said in another talk, may stand in a message by chance. */
const FAR_WORDS = 6;

/** What the message itself can't know: how it stood when it was left to the queue is not how it stands. */
async function checkSince(
	tx: Tx,
	row: OutgoingRow,
): Promise<Result<true, MailRefusal>> {
	const { isSafetyNoted, isErased, isThanked } = await selectSinceQueued(
		tx,
		row,
	);
	if (isSafetyNoted || isErased || (row.aboutKind === "thank-you" && isThanked))
		return refuse("mail-out-of-date");
	const passages = (await selectSecrets(tx, row))
		.filter(({ body, isTheirs }) => isTheirs || countWords(body) >= FAR_WORDS)
		.map(({ body }) => body);
	return carriesOffTheRecord(
		`${row.subject ?? ""}\n${row.body ?? ""}`,
		passages,
	)
		? refuse("mail-off-the-record")
		: ok(true);
}
