import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import m from "#messages/people-sources";
import { type Actor, within } from "#storage/actor.ts";
import type { AccountDb, Tx } from "#storage/db.ts";
import { addContactIn } from "../actions.ts";
import { namePartsOf } from "../rules/line-names.ts";
import {
	type CallRoute,
	type SourceStep,
	stepsOf,
	tieThrough,
} from "../rules/source.ts";
import type {
	AddSourceContactInput,
	AddSourceTaskInput,
	ChangeSourceTaskInput,
	SourceRefusal,
} from "../schema/source.ts";
import { isTarget } from "../store/asking.ts";
import {
	insertSource,
	insertSourceContact,
	type SourceRow,
	selectDoors,
	selectSources,
	updateSource,
} from "../store/source.ts";
import { ensureOrganization, selectContact, updateContact } from "../store.ts";

/** A task, and the doors that were tried where it is a switchboard's. */
export interface Source {
	row: SourceRow;
	calls: { route: CallRoute | null; calledAt: string }[];
}

async function withDoors(tx: Tx, row: SourceRow): Promise<Source> {
	const { contact } = row;
	return { row, calls: contact ? await selectDoors(tx, contact.id) : [] };
}

/** Tasks for a target and for none, the latest first. */
export function listSources(
	actor: Actor,
	targetId: string | null,
): Promise<Source[]> {
	return actor.db.read(async (tx) => {
		const rows = await selectSources(tx, { targetId });
		const sources: Source[] = [];
		for (const row of rows) sources.push(await withDoors(tx, row));
		return sources;
	});
}

export function readSource(
	actor: Actor,
	id: string,
): Promise<Result<Source, "source-missing">> {
	return actor.db.read((tx) => sourceIn(tx, id));
}

async function sourceIn(
	tx: Tx,
	id: string,
): Promise<Result<Source, "source-missing">> {
	const [row] = await selectSources(tx, { id });
	return row ? ok(await withDoors(tx, row)) : refuse("source-missing", { id });
}

/** Begins a task, once. The switchboard's makes the person without a name whom it is about. */
export function addSource(
	actor: Actor,
	{ id = newId(), ...input }: AddSourceTaskInput,
): Promise<Result<Source, SourceRefusal>> {
	return actor.db.transaction<Result<Source, SourceRefusal>>(async (tx, db) => {
		const there = await sourceIn(tx, id);
		if (there.ok) return there;
		const { kind, targetId, organization, title, phone } = input;
		if (targetId && !(await isTarget(tx, targetId)))
			return refuse("target-missing", { id: targetId });
		let contactId: string | null = null;
		if (kind === "switchboard") {
			if (!title || !organization) return refuse("source-needs-job");
			const { ring } = tieThrough(kind);
			const person = { title, organization, phone, ring };
			const added = await contactFor(actor, db, person);
			if (!added.ok) return added;
			contactId = added.value;
		}
		await insertSource(tx, {
			...{ id, kind, contactId, targetId, note: input.note },
			organizationId: organization
				? await ensureOrganization(tx, organization, actor.now)
				: null,
			createdAt: actor.now,
			updatedAt: actor.now,
		});
		return sourceIn(tx, id);
	});
}

/** The id of a new contact, or of who is there under this address or number. */
async function contactFor(
	actor: Actor,
	db: AccountDb,
	input: Parameters<typeof addContactIn>[2],
): Promise<Result<string, "contact-needs-something" | "not-an-email">> {
	const added = await db.transaction((inner) =>
		addContactIn(inner, within(actor, db), input),
	);
	if (added.ok) return ok(added.value.id);
	if (added.refusal.code === "contact-exists")
		return ok(String(added.refusal.facts.id));
	const { code, facts } = added.refusal;
	if (code === "contact-missing") throw new Error("a new id is nobody's");
	return refuse(code, facts);
}

/** Runs `work` on a task that is there, and reads it again. */
function changing(
	actor: Actor,
	id: string,
	work: (
		tx: Tx,
		row: SourceRow,
		db: AccountDb,
	) => Promise<Result<unknown, SourceRefusal>>,
): Promise<Result<Source, SourceRefusal>> {
	return actor.db.transaction<Result<Source, SourceRefusal>>(async (tx, db) => {
		const found = await sourceIn(tx, id);
		if (!found.ok) return found;
		const done = await work(tx, found.value.row, db);
		if (!done.ok) return done;
		await updateSource(tx, id, { updatedAt: actor.now });
		return sourceIn(tx, id);
	});
}

export function changeSource(
	actor: Actor,
	{ id, organization, ...changes }: ChangeSourceTaskInput & { id: string },
) {
	return changing(actor, id, async (tx, row) => {
		// Where the switchboard is called is where the person works.
		const isFixed = row.kind === "switchboard" || organization === undefined;
		const organizationId = organization
			? await ensureOrganization(tx, organization, actor.now)
			: null;
		const moved = isFixed ? {} : { organizationId };
		if (Object.keys({ ...changes, ...moved }).length > 0)
			await updateSource(tx, id, { ...changes, ...moved });
		return ok(true);
	});
}

/** Ticks a step; `done: false` takes the tick back. */
export function tickStep(
	actor: Actor,
	{ id, step, done }: { id: string; step: SourceStep; done: boolean },
) {
	return changing(actor, id, async (tx, row) => {
		if (!stepsOf(row.kind).includes(step))
			return refuse("source-step-missing", { step });
		const { [step]: before, ...others } = row.steps;
		const steps = done ? { ...others, [step]: before ?? actor.now } : others;
		await updateSource(tx, id, { steps: JSON.stringify(steps) });
		return ok(true);
	});
}

/** Adds somebody met through the task, with the ring and relation of the source and how one met. */
export function addSourceContact(
	actor: Actor,
	{ id, newId: contactId, ...input }: AddSourceContactInput & { id: string },
) {
	return changing(actor, id, async (tx, row, db) => {
		const tie = tieThrough(row.kind);
		const howMet = row.organization
			? m.howMet({ organization: row.organization })
			: undefined;
		const added = await contactFor(actor, db, {
			...input,
			...(input.name ? namePartsOf(input.name) : {}),
			...tie,
			howMet,
			id: contactId,
		});
		if (!added.ok) return added;
		// Who was there already keeps what was said of them.
		const there = await selectContact(tx, added.value);
		if (there)
			await updateContact(tx, there.id, {
				ring: there.ring === "unset" ? tie.ring : there.ring,
				relation: there.relation ?? tie.relation,
				howMet: there.howMet ?? howMet,
			});
		await insertSourceContact(tx, {
			sourceTaskId: id,
			contactId: there?.id ?? added.value,
			metAt: actor.now,
		});
		return ok(true);
	});
}
