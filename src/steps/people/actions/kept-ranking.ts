import type { Catalogue } from "#catalogue/occupations.ts";
import { dateIn } from "#core/instant.ts";
import { type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import type { Aim } from "../rules/nearness.ts";
import { selectMoment } from "../store/moment.ts";
import {
	hasUnreadOrganization,
	readOrganizationKinds,
} from "../store/organization-kind.ts";
import { findAim } from "./list.ts";
import { type Ranked, rankFor } from "./ranking.ts";

/**
 * Reads with who can help with a target (its id, or an occupation's code) at hand. Organizations that came in before
 * their kinds were read get them first, once.
 */
export async function readRanked<T, Refusal extends string>(
	actor: Actor,
	target: string,
	use: (tx: Tx, ranked: Ranked) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal | "target-missing">> {
	const read = (isLast: boolean) =>
		actor.db.read(async (tx) => {
			const [moment, aim] = await Promise.all([
				selectMoment(tx),
				findAim(tx, actor, target),
			]);
			if (!aim) return refuse("target-missing");
			const kept =
				findKept(actor, aim, moment) ?? (await waitFor(actor, aim, moment));
			if (kept) return use(tx, kept);
			const isUnread = await hasUnreadOrganization(tx);
			if (isUnread && !isLast) return null;
			const work = rankFor(tx, actor, aim).then(async (ranked) => {
				// Each statement sees what was committed before it: all saw the same if nothing was meanwhile.
				if (moment !== null && !isUnread && (await selectMoment(tx)) === moment)
					keep(actor, aim, { moment, ranked });
				return ranked;
			});
			return use(tx, await whileUnderWay(actor, aim, moment, work));
		});
	const first = await read(false);
	if (first) return first;
	await actor.db.transaction(readOrganizationKinds);
	return (await read(true)) as Result<T, Refusal | "target-missing">;
}

interface Kept {
	/** What the database was like, before and after the ranking was read. */
	moment: string;
	ranked: Ranked;
}

/**
 * A page of the list, the one after it and the sums beside them ask the same within seconds: where nothing at all was
 * written since, and the day is the same, the answer is too (docs/decisions/0025).
 */
const keptFor = new WeakMap<Catalogue, Map<string, Kept>>();
const MOST_KEPT = 8;

/** Rankings being read: who asks the same of the same moment waits for it rather than reading beside it. */
const underWay = new Map<string, Promise<Ranked>>();

async function waitFor(actor: Actor, aim: Aim, moment: string | null) {
	const work = underWay.get(`${moment} ${keyOf(actor, aim)}`);
	if (moment === null || !work) return undefined;
	await work.catch(() => {});
	return findKept(actor, aim, moment);
}

async function whileUnderWay(
	actor: Actor,
	aim: Aim,
	moment: string | null,
	work: Promise<Ranked>,
): Promise<Ranked> {
	const key = `${moment} ${keyOf(actor, aim)}`;
	underWay.set(key, work);
	try {
		return await work;
	} finally {
		if (underWay.get(key) === work) underWay.delete(key);
	}
}

function findKept(
	actor: Actor,
	aim: Aim,
	moment: string | null,
): Ranked | undefined {
	const kept = keptFor.get(actor.catalogue)?.get(keyOf(actor, aim));
	if (!kept || kept.moment !== moment) return undefined;
	const { today, zone } = kept.ranked;
	if (dateIn(actor.now, zone) !== today) return undefined;
	keep(actor, aim, kept);
	return kept.ranked;
}

/** The one used last goes last. */
function keep(actor: Actor, aim: Aim, one: Kept): void {
	const all = keptFor.get(actor.catalogue) ?? new Map<string, Kept>();
	keptFor.set(actor.catalogue, all);
	const key = keyOf(actor, aim);
	all.delete(key);
	all.set(key, one);
	const [oldest] = all.keys();
	if (all.size > MOST_KEPT && oldest !== undefined) all.delete(oldest);
}

const keyOf = ({ accountId }: Actor, aim: Aim) =>
	JSON.stringify([
		...[accountId, aim.label, aim.targetId, aim.organizationKey],
		...aim.codes.filter(({ near }) => near === 1).map(({ code }) => code),
	]);
