import { ok, type Result, refuse } from "#core/result.ts";
import { selectProfile } from "#steps/identify/store.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { readToday } from "../actions.ts";
import { type MorningText, morningText } from "../present/morning.ts";
import { USUAL_HOUR } from "../rules/morning.ts";
import type { SetMorningMailInput } from "../schema.ts";
import { selectMorningMail, upsertMorningMail } from "../store.ts";

export interface MorningMail {
	isOn: boolean;
	hour: number;
	zone: string;
	/** The person's own address; without one nothing can be sent. */
	email: string | null;
	lastOn: string | null;
	/** What it would say now; null on a quiet day, on which none is sent. */
	example: MorningText | null;
}

export function readMorningMail(actor: Actor): Promise<MorningMail> {
	return actor.db.transaction((tx) => morningMail(tx, actor));
}

async function morningMail(tx: Tx, actor: Actor): Promise<MorningMail> {
	const said = await selectMorningMail(tx);
	const profile = await selectProfile(tx);
	return {
		isOn: said?.isOn ?? false,
		hour: said?.hour ?? USUAL_HOUR,
		zone: profile?.zone ?? "UTC",
		email: profile?.email ?? null,
		lastOn: said?.lastOn ?? null,
		example: await writeMorning(tx, actor),
	};
}

/** What the mail of this morning says; null when nothing is due: a quiet day brings no mail. */
export async function writeMorning(
	tx: Tx,
	actor: Actor,
): Promise<MorningText | null> {
	const today = await readToday(tx, actor, actor.now);
	const name = (await selectProfile(tx))?.name ?? null;
	const things = today.due.filter(({ id }) => !today.waits.has(id));
	return morningText(things, {
		date: today.day.today,
		name,
		address: actor.address ?? null,
	});
}

export function setMorningMail(
	actor: Actor,
	{ isOn, hour }: SetMorningMailInput,
): Promise<Result<MorningMail, "morning-needs-address">> {
	return actor.db.transaction(async (tx) => {
		if (isOn && !(await selectProfile(tx))?.email)
			return refuse("morning-needs-address");
		await upsertMorningMail(tx, { isOn, hour, at: actor.now });
		return ok(await morningMail(tx, actor));
	});
}
