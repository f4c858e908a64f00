import { codeTitle } from "#catalogue/titles/coder.ts";
import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { AccountDb, Tx } from "#storage/db.ts";
import { addContactIn, occupationsOf, todayOf } from "../actions.ts";
import { pointsOf } from "../rules/contact.ts";
import { namePartsOf, withoutHonorific } from "../rules/line-names.ts";
import { mayBeSame } from "../rules/line-same.ts";
import { linesOf } from "../rules/line-split.ts";
import { type MemoryPrompt, promptTies } from "../rules/memory-prompt.ts";
import { type LineReading, readLine } from "../rules/quick-line.ts";
import { positionKey, searchTerms } from "../rules.ts";
import type {
	CorrectRememberedInput,
	PersonFields,
	ReadLinesInput,
	RememberedLine,
	RememberLine,
	RememberPeopleInput,
} from "../schema/remember.ts";
import { isTarget } from "../store/asking.ts";
import { selectFound } from "../store/list.ts";
import {
	insertRemembered,
	type RememberedRow,
	selectRememberedOf,
} from "../store/remember.ts";
import { selectSeeker } from "../store/seeker.ts";
import {
	insertPoint,
	insertPosition,
	refreshContact,
	selectContact,
	selectContactByKeys,
	selectPositions,
	updateContact,
} from "../store.ts";

/** How surely words name a job; the words of a line are asked for more than once. */
function judgeOf({ catalogue }: Actor): (words: string) => number {
	const known = new Map<string, number>();
	return (words) => {
		const score =
			known.get(words) ?? codeTitle(catalogue, words)[0]?.score ?? 0;
		known.set(words, score);
		return score;
	};
}

type Someone = { id: string; label: string };

export interface ReadLine {
	line: string;
	reading: LineReading | null;
	same: Someone | null;
}

/** How lines would be read, and who of those there they may mean; nothing is written. */
export function readLines(
	actor: Actor,
	{ text, prompt }: ReadLinesInput,
): Promise<ReadLine[]> {
	const judge = judgeOf(actor);
	return actor.db.read(async (tx) => {
		const read: ReadLine[] = [];
		for (const line of linesOf(text).slice(0, 200)) {
			const said = readLine(line, judge);
			const reading = said && withPromptTie(said, prompt);
			read.push({
				line,
				reading,
				same: reading && (await findSame(tx, reading)),
			});
		}
		return read;
	});
}

/** What the line says of the tie goes before what the prompt says. */
function withPromptTie<P extends PersonFields>(
	said: P,
	prompt: MemoryPrompt | undefined,
): P {
	if (!prompt) return said;
	const { ring, relation } = promptTies[prompt];
	// Somebody's wife or mother is no relative of one's own, whatever was asked.
	const isSaid = said.ring !== undefined || said.relation !== undefined;
	return isSaid
		? { ...said, ring: said.ring ?? ring }
		: { ...said, ring, ...(relation && { relation }) };
}

/** Somebody there who may be meant: by an address or number, else by name and organization. */
async function findSame(tx: Tx, said: PersonFields): Promise<Someone | null> {
	const { country } = await selectSeeker(tx);
	const points = pointsOf(said, country);
	const keys = points.ok
		? points.value.flatMap(({ strongKey }) => strongKey ?? [])
		: [];
	const byKey =
		keys.length > 0 ? await selectContactByKeys(tx, keys) : undefined;
	if (byKey) return { id: byKey.id, label: byKey.label };
	const job = [said.title, said.organization].filter(Boolean).join(" ");
	const terms = searchTerms(said.name ? withoutHonorific(said.name) : job);
	const found = terms ? await selectFound(tx, terms, 50, null) : [];
	const same = found.find((one) => mayBeSame(said, one));
	return same ? { id: same.id, label: same.label } : null;
}

/**
 * Keeps lines, each as a contact with its position and tie. A line that may be two people, or somebody who is there
 * already, is asked back and not kept. A line whose id is there already is kept once.
 */
export function rememberPeople(
	actor: Actor,
	{ lines, prompt, targetId }: RememberPeopleInput,
): Promise<Result<KeptLine[], "target-missing">> {
	const judge = judgeOf(actor);
	return actor.db.transaction(async (tx, db) => {
		if (targetId && !(await isTarget(tx, targetId)))
			return refuse("target-missing", { id: targetId });
		const kept: KeptLine[] = [];
		for (const line of lines) {
			const read = line.said ?? readLine(line.text ?? "", judge);
			const said = read && withPromptTie(read, prompt);
			const at = { prompt: prompt ?? null, targetId: targetId ?? null };
			kept.push(await keepLine({ tx, db, actor, at }, line, said));
		}
		return ok(kept);
	});
}

export type KeptLine = Pick<RememberedLine, "outcome" | "same" | "two"> & {
	id: string | null;
	people: RememberedRow[];
};

interface Keeping {
	tx: Tx;
	db: AccountDb;
	actor: Actor;
	at: { prompt: MemoryPrompt | null; targetId: string | null };
}

async function keepLine(
	keeping: Keeping,
	{ id = newId(), as, secondId }: RememberLine,
	said: LineReading | null,
): Promise<KeptLine> {
	const { tx } = keeping;
	const answer = async (
		outcome: KeptLine["outcome"],
		ids: string[] = [],
		asked: Partial<Pick<KeptLine, "same" | "two">> = {},
	): Promise<KeptLine> => ({
		...{ id, outcome, same: null, two: null },
		...asked,
		people: await selectRememberedOf(tx, ids),
	});
	const there = await selectContact(tx, id);
	if (there) {
		const second = secondId && (await selectContact(tx, secondId));
		return answer("added", [there.id, ...(second ? [second.id] : [])]);
	}
	if (!said) return answer("nothing");
	const { two, ...one } = said;
	if (two && as === undefined) return answer("two", [], { two });
	const people =
		two && as === "two"
			? [
					{ ...one, name: two[0] },
					{ ...withoutReach(one), name: two[1] },
				]
			: [one];
	const ids: string[] = [];
	let outcome: KeptLine["outcome"] = "added";
	for (const [at, person] of people.entries()) {
		const same = as === "another" ? null : await findSame(tx, person);
		if (same && as !== "same" && as !== "two")
			return answer("known", [], { same });
		if (same) {
			if (as === "same") await addTo(keeping, same.id, person);
			outcome = "joined";
			ids.push(same.id);
			continue;
		}
		const added = await addPerson(
			keeping,
			at === 0 ? id : (secondId ?? newId()),
			person,
		);
		if ("same" in added) return answer("known", [], added);
		ids.push(added.id);
	}
	return answer(outcome, ids);
}

function withoutReach(said: PersonFields): PersonFields {
	const { email: _, phone: __, profile: ___, ...rest } = said;
	return rest;
}

async function addPerson(
	{ tx, db, actor, at }: Keeping,
	id: string,
	said: PersonFields,
): Promise<(Someone & { id: string }) | { same: Someone }> {
	const names = said.name ? namePartsOf(said.name) : {};
	const add = (input: PersonFields) =>
		db.transaction((inner) =>
			addContactIn(inner, within(actor, db), { ...input, ...names, id }),
		);
	let added = await add(said);
	// What looks like an address and is none stays as words.
	if (!added.ok && added.refusal.code === "not-an-email") {
		const { email, ...rest } = said;
		const note = [rest.note, email].filter(Boolean).join("; ");
		added = await add({ ...rest, note, ...(!rest.name && { name: email }) });
	}
	if (!added.ok && added.refusal.code === "contact-exists")
		return { same: added.refusal.facts as Someone };
	if (!added.ok) throw new Error(`a line gave nobody: ${added.refusal.code}`);
	await insertRemembered(tx, {
		contactId: id,
		...at,
		rememberedAt: actor.now,
	});
	return { id, label: added.value.label };
}

/** Gives somebody who is there what a line says beyond it; nothing of theirs is overwritten. */
async function addTo(
	{ tx, actor }: Keeping,
	id: string,
	said: PersonFields,
): Promise<void> {
	const contact = await selectContact(tx, id);
	if (!contact) return;
	const { country } = await selectSeeker(tx);
	const points = pointsOf(said, contact.country ?? country);
	await updateContact(tx, id, {
		ring: contact.ring === "unset" ? said.ring : contact.ring,
		relation: contact.relation ?? said.relation,
		howMet: contact.howMet ?? said.howMet,
		note: contact.note ?? said.note,
		sensitivity: contact.sensitivity ?? said.sensitivity,
		updatedAt: actor.now,
	});
	for (const point of points.ok ? points.value : [])
		await insertPoint(tx, { ...point, contactId: id, createdAt: actor.now });
	const positions = await selectPositions(tx, [id]);
	const isNew = !positions.some(
		(one) =>
			positionKey(one.title, one.organization) ===
			positionKey(said.title ?? null, said.organization ?? null),
	);
	if (isNew) await addTypedPosition(tx, actor, id, said);
	await refreshContact(tx, id, await todayOf(actor, tx));
}

export async function addTypedPosition(
	tx: Tx,
	actor: Actor,
	contactId: string,
	{ title = null, organization = null }: Partial<CorrectRememberedInput>,
): Promise<void> {
	if (!title && !organization) return;
	await insertPosition(tx, {
		...{ id: newId(), contactId, title, organization },
		startedOn: null,
		endedOn: null,
		occupations: occupationsOf(actor, title, organization),
		createdAt: actor.now,
	});
}
