import { newId } from "#core/ids.ts";
import { dateIn } from "#core/instant.ts";
import { carriesOffTheRecord } from "#core/off-the-record.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { namesTowards } from "#steps/arrange/actions/name-checking.ts";
import { checkNames } from "#steps/arrange/rules/name-checks.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import type {
	RecordGreetingInput,
	SetKeepInTouchInput,
} from "../schema/keep-in-touch.ts";
import {
	type AcquaintanceRow,
	type HeardRow,
	insertGreeting,
	onlyOf,
	selectAcquaintances,
	selectHeardIn,
	selectSecretsIn,
	selectTalksWith,
	upsertKeepInTouch,
} from "../store/keep-in-touch.ts";
import { selectNotedPerson } from "../store/safety.ts";
import { type SeekerRow, selectSeeker } from "../store/talk.ts";

export interface Acquaintances {
	seeker: SeekerRow;
	today: string;
	people: AcquaintanceRow[];
	/** Of their last talks, by meeting: nothing that was off the record, nor repeats it. */
	heard: Map<string, HeardRow[]>;
}

/** Everybody whom one may keep in touch with. */
export function listAcquaintances(actor: Actor): Promise<Acquaintances> {
	return actor.db.transaction(async (tx) => {
		const people = await selectAcquaintances(tx);
		return withTalks(tx, actor, people);
	});
}

async function withTalks(
	tx: Tx,
	{ now }: Actor,
	people: AcquaintanceRow[],
): Promise<Acquaintances> {
	const seeker = await selectSeeker(tx);
	const talks = people.flatMap(({ meetingId }) => meetingId ?? []);
	const secrets = Map.groupBy(
		await selectSecretsIn(tx, talks),
		({ meetingId }) => meetingId,
	);
	const heard = (await selectHeardIn(tx, talks)).filter(
		({ meetingId, claim }) =>
			!carriesOffTheRecord(
				claim,
				(secrets.get(meetingId) ?? []).map(({ body }) => body),
			),
	);
	return {
		seeker,
		today: dateIn(now, seeker.zone),
		people,
		heard: Map.groupBy(heard, ({ meetingId }) => meetingId),
	};
}

type Outcome<R extends string = never> = Result<
	Acquaintances,
	"contact-missing" | R
>;

/** Says how often to keep in touch with somebody, or that it may wait until a day. */
export function setKeepInTouch(
	actor: Actor,
	contactId: string,
	{ months, snoozedUntil }: SetKeepInTouchInput,
): Promise<Outcome> {
	return actor.db.transaction(async (tx) => {
		const person = await selectNotedPerson(tx, contactId);
		if (!person) return refuse("contact-missing", { id: contactId });
		await upsertKeepInTouch(tx, {
			contactId: person.id,
			...(months !== undefined && { months }),
			...(snoozedUntil !== undefined && { snoozedUntil }),
			at: actor.now,
		});
		return ok(
			await withTalks(
				tx,
				actor,
				await selectAcquaintances(tx, onlyOf(person.id)),
			),
		);
	});
}

/** A line went to them: the next one is counted from now. */
export function recordGreeting(
	actor: Actor,
	contactId: string,
	input: RecordGreetingInput,
): Promise<
	Outcome<"off-the-record" | "thank-you-name" | "thank-you-do-not-contact">
> {
	return actor.db.transaction(async (tx) => {
		const person = await selectNotedPerson(tx, contactId);
		if (!person) return refuse("contact-missing", { id: contactId });
		if (person.doNotContactAt) return refuse("thank-you-do-not-contact");
		const { body = "" } = input;
		const talks = await selectTalksWith(tx, person.id);
		const secrets = await selectSecretsIn(tx, talks);
		const passages = secrets.map((one) => one.body);
		if (carriesOffTheRecord(body, passages)) return refuse("off-the-record");
		const names = await namesTowards(tx, [person.id], actor.now);
		const checking = names.get(person.id);
		const name =
			checking &&
			checkNames(body, checking).find(({ severity }) => severity === "block");
		if (name) return refuse("thank-you-name", { why: name.sentence });
		await insertGreeting(tx, {
			id: input.newId ?? newId(),
			contactId: person.id,
			channel: input.channel,
			sentAt: actor.now,
		});
		return ok(
			await withTalks(
				tx,
				actor,
				await selectAcquaintances(tx, onlyOf(person.id)),
			),
		);
	});
}
