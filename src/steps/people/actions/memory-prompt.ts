import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { todayOf } from "../actions.ts";
import {
	currentPrompt,
	isForTarget,
	type MemoryPrompt,
	type PromptState,
	promptsFor,
	promptTies,
	restsUntil,
} from "../rules/memory-prompt.ts";
import type { MemoryPrompts } from "../schema/remember.ts";
import { isTarget } from "../store/asking.ts";
import {
	countRemembered,
	leavePlace,
	savePrompt,
	selectPrompts,
} from "../store/remember.ts";
import { selectSeeker } from "../store/seeker.ts";

/** The prompts of a round, how each stands, and where to go on. */
export function listMemoryPrompts(
	actor: Actor,
	targetId: string | null,
): Promise<Result<MemoryPrompts, "target-missing">> {
	return actor.db.read(async (tx) => {
		if (targetId && !(await isTarget(tx, targetId)))
			return refuse("target-missing", { id: targetId });
		return ok(await standings(tx, actor, targetId));
	});
}

async function standings(
	tx: Tx,
	actor: Actor,
	targetId: string | null,
): Promise<MemoryPrompts> {
	const { zone } = await selectSeeker(tx);
	const today = await todayOf(actor, tx);
	const said = await selectPrompts(tx, targetId);
	const counts = await countRemembered(tx);
	const people = new Map(counts.map((one) => [one.prompt, one.people]));
	const prompts = promptsFor(targetId).map((prompt) => {
		const standing = said.find((one) => one.prompt === prompt);
		return {
			prompt,
			...promptTies[prompt],
			state: standing?.state ?? null,
			restsUntil: standing ? restsUntil(standing, today, zone) : null,
			people: people.get(prompt) ?? 0,
		};
	});
	return {
		current: currentPrompt(prompts),
		prompts,
		people: counts.reduce((sum, one) => sum + one.people, 0),
	};
}

/** Stops at a prompt, puts it off, or is through with it. */
export function standAtPrompt(
	actor: Actor,
	{
		prompt,
		state,
		targetId = null,
	}: { prompt: MemoryPrompt; state: PromptState; targetId?: string | null },
): Promise<Result<MemoryPrompts, "target-missing">> {
	return actor.db.transaction(async (tx) => {
		if (targetId && !(await isTarget(tx, targetId)))
			return refuse("target-missing", { id: targetId });
		if (state === "here") await leavePlace(tx);
		await savePrompt(tx, {
			prompt,
			state,
			saidAt: actor.now,
			targetId: isForTarget(prompt) ? targetId : null,
		});
		return ok(await standings(tx, actor, targetId));
	});
}
