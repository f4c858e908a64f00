import { addDays, dateIn, type PlainDate, type Zone } from "#core/instant.ts";
import type { Relation, Ring } from "#core/ring.ts";

/**
 * What jogs the memory, in the order of METHOD step 3: the closest first, then wider. Those that begin with `target-`
 * ask for somebody for one target, and come before the others where there is one.
 */
export const MEMORY_PROMPTS = [
	"target-does",
	"target-place",
	"target-knows",
	"target-learned",
	"family",
	"relatives",
	"friends",
	"old-friends",
	"co-workers",
	"former-co-workers",
	"bosses",
	"served",
	"neighbours",
	"teachers",
	"classmates",
	"clubs",
	"faith",
	"volunteering",
	"parents",
	"everyday",
	"online",
	"newcomers",
	"compatriots",
] as const;
export type MemoryPrompt = (typeof MEMORY_PROMPTS)[number];

/** The tie that somebody has who comes to mind at a prompt, unless the line says another. */
export const promptTies: Record<
	MemoryPrompt,
	{ ring: Ring; relation: Relation | null }
> = {
	"target-does": { ring: "acquaintance", relation: null },
	"target-place": { ring: "acquaintance", relation: null },
	"target-knows": { ring: "acquaintance", relation: null },
	"target-learned": { ring: "acquaintance", relation: null },
	family: { ring: "known-well", relation: "relative" },
	relatives: { ring: "acquaintance", relation: "relative" },
	friends: { ring: "known-well", relation: "friend" },
	"old-friends": { ring: "acquaintance", relation: "friend" },
	"co-workers": { ring: "acquaintance", relation: "co-worker" },
	"former-co-workers": { ring: "acquaintance", relation: "co-worker" },
	bosses: { ring: "acquaintance", relation: "supervisor" },
	served: { ring: "acquaintance", relation: "other" },
	neighbours: { ring: "acquaintance", relation: "neighbour" },
	teachers: { ring: "acquaintance", relation: "teacher" },
	classmates: { ring: "acquaintance", relation: "other" },
	clubs: { ring: "acquaintance", relation: "association" },
	faith: { ring: "acquaintance", relation: "association" },
	volunteering: { ring: "acquaintance", relation: "association" },
	parents: { ring: "acquaintance", relation: "other" },
	everyday: { ring: "acquaintance", relation: "other" },
	online: { ring: "acquaintance", relation: "other" },
	newcomers: { ring: "acquaintance", relation: "other" },
	compatriots: { ring: "acquaintance", relation: "other" },
};

export const isForTarget = (prompt: MemoryPrompt) =>
	prompt.startsWith("target-");

/** The prompts of a round: for a target its own first. */
export function promptsFor(targetId: string | null): MemoryPrompt[] {
	return MEMORY_PROMPTS.filter((prompt) => targetId || !isForTarget(prompt));
}

export const promptStates = ["here", "skipped", "finished"] as const;
export type PromptState = (typeof promptStates)[number];

/** Days before a prompt is asked again: memory needs new days to bring new names. */
const REST_DAYS: Record<PromptState, number> = {
	here: 0,
	skipped: 14,
	finished: 60,
};

/** The first day on which a prompt is asked again; null when it is open now. */
export function restsUntil(
	standing: { state: PromptState; saidAt: string },
	today: PlainDate,
	zone: Zone,
): PlainDate | null {
	const { state, saidAt } = standing;
	const wakes = addDays(dateIn(saidAt, zone), REST_DAYS[state]);
	return wakes > today ? wakes : null;
}

/** Where a round goes on: where one stopped, else the first prompt that does not rest; null when all rest. */
export function currentPrompt<
	P extends {
		prompt: MemoryPrompt;
		state: PromptState | null;
		restsUntil: PlainDate | null;
	},
>(prompts: readonly P[]): MemoryPrompt | null {
	const open = prompts.filter(({ restsUntil }) => restsUntil === null);
	const stopped = open.find(({ state }) => state === "here");
	return (stopped ?? open[0])?.prompt ?? null;
}
