import { type Market, markets } from "#catalogue/market.ts";
import type { Catalogue } from "#catalogue/occupations.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import {
	type ComparedTarget,
	type Comparison,
	compareTargets,
} from "../rules/comparison.ts";
import {
	type Ranked,
	rankOccupations,
	standardElements,
} from "../rules/fit.ts";
import {
	findTransitions,
	type StartsFrom,
	type Transition,
} from "../rules/neighbours.ts";
import { type NextTalk, rankNextTalks } from "../rules/next-talk.ts";
import { findByOwnWords } from "../rules/own-words.ts";
import { isDropped } from "../rules.ts";
import type { ChoiceRefusal } from "../schema/choice.ts";
import { type EvidenceRow, selectEvidence } from "../store/choice.ts";
import { type Self, selectSelf } from "../store/self.ts";
import { selectTargets, type TargetRow } from "../store.ts";

type Refusable<T> = Promise<Result<T, ChoiceRefusal>>;

function fitsByCode(catalogue: Catalogue, { self, weights }: Self) {
	const ranked = rankOccupations(catalogue, self, weights);
	return new Map((ranked.ok ? ranked.value : []).map((one) => [one.code, one]));
}

/** Live targets by how much a talk would teach. */
export function listNextTalks({ db, catalogue }: Actor): Promise<NextTalk[]> {
	return db.read(async (tx) => {
		const [self, targets, evidence] = await Promise.all([
			selectSelf(tx),
			selectTargets(tx),
			selectEvidence(tx),
		]);
		const fits = fitsByCode(catalogue, self);
		const known = evidenceByTarget(evidence);
		return rankNextTalks(
			targets
				.filter((target) => !isDropped(target))
				.map(({ id, label, occupationCode }) => ({
					targetId: id,
					label,
					fit: fits.get(occupationCode ?? "")?.fit ?? null,
					heard: known.get(id)?.heard ?? 0,
					doubts: known.get(id)?.doubts ?? [],
				})),
		);
	});
}

function evidenceByTarget(rows: EvidenceRow[]): Map<string, EvidenceRow> {
	return new Map(rows.map((row) => [row.targetId, row]));
}

export interface NeighboursRead {
	occupation: { row: number; isGuess: boolean } | null;
	related: number[];
	startsFrom: StartsFrom;
	transitions: Transition[];
	fits: ReadonlyMap<string, Ranked>;
	figures: readonly Market[];
	targets: TargetRow[];
}

/** What lies near a target: O*NET's related occupations, and those that keep most of one's skills. */
export function readNeighbours(
	{ db, catalogue }: Actor,
	targetId: string,
): Refusable<NeighboursRead> {
	return db.read(async (tx) => {
		const self = await selectSelf(tx);
		const targets = await selectTargets(tx);
		const target = targets.find(({ id }) => id === targetId);
		if (!target) return refuse("unknown-target");
		const code =
			target.occupationCode ?? findByOwnWords(catalogue, target.label)[0]?.code;
		const row = code === undefined ? undefined : catalogue.rowOf(code);
		const nothing = { startsFrom: "ratings" as const, transitions: [] };
		return ok({
			occupation:
				row === undefined
					? null
					: { row, isGuess: target.occupationCode === null },
			related: row === undefined ? [] : (catalogue.file.related[row] ?? []),
			...(row === undefined
				? nothing
				: findTransitions(catalogue, self.self, row)),
			fits: fitsByCode(catalogue, self),
			figures: markets(catalogue, self.country),
			targets,
		});
	});
}

export interface ComparedRead extends TargetRow {
	asksMore: string[];
	/** Null for own words, of which nothing is published. */
	market: Market | null;
	supports: number;
	contradicts: number;
}

export interface ComparisonRead extends Comparison {
	targets: ComparedRead[];
	country: Self["country"];
}

/** Two to five targets side by side, in the order asked for. */
export function readComparison(
	{ db, catalogue }: Actor,
	ids: readonly string[],
): Refusable<ComparisonRead> {
	return db.read(async (tx) => {
		const wanted = [...new Set(ids)];
		if (wanted.length < 2 || wanted.length > 5)
			return refuse("compare-two-to-five", { count: wanted.length });
		const self = await selectSelf(tx);
		const all = await selectTargets(tx);
		const targets = wanted.flatMap(
			(id) => all.find((one) => one.id === id) ?? [],
		);
		if (targets.length < wanted.length) return refuse("unknown-target");
		const known = evidenceByTarget(await selectEvidence(tx));
		const fits = fitsByCode(catalogue, self);
		const figures = markets(catalogue, self.country);
		const compared = targets.map((target): ComparedTarget => {
			const row = catalogue.rowOf(target.occupationCode ?? "");
			const market = row === undefined ? undefined : figures[row];
			const fit = fits.get(target.occupationCode ?? "");
			const evidence = known.get(target.id);
			return {
				targetId: target.id,
				values: {
					fit: fit?.fit ?? null,
					interests: fit?.parts.interests ?? null,
					skills: fit?.parts.skills ?? null,
					abilities: fit?.parts.abilities ?? null,
					values: fit?.parts.values ?? null,
					pay: market?.annualMedian ?? null,
					growth: market?.growthPercent ?? null,
					openings: market?.openings ?? null,
					employment: market?.employment ?? null,
					preparation:
						row === undefined ? null : (catalogue.file.jobZone[row] ?? null),
					heard: evidence?.heard ?? 0,
					openDoubts: (evidence?.doubts ?? []).filter(
						({ supports, contradicts }) => supports + contradicts === 0,
					).length,
				},
			};
		});
		const rows = targets.map(({ occupationCode }) =>
			catalogue.rowOf(occupationCode ?? ""),
		);
		return ok({
			...compareTargets(compared, self.comparisonWeights),
			targets: targets.map((target, at) => ({
				...target,
				asksMore: asksMore(catalogue, rows, at),
				market: figures[rows[at] ?? -1] ?? null,
				...voicesOf(known.get(target.id)),
			})),
			country: self.country,
		});
	});
}

function voicesOf(evidence: EvidenceRow | undefined) {
	const doubts = evidence?.doubts ?? [];
	return {
		supports: doubts.reduce((sum, one) => sum + one.supports, 0),
		contradicts: doubts.reduce((sum, one) => sum + one.contradicts, 0),
	};
}

/** Skills and knowledge that one of them asks for clearly more than the others do, at most four. */
function asksMore(
	catalogue: Catalogue,
	rows: readonly (number | undefined)[],
	at: number,
): string[] {
	const own = rows[at];
	const others = rows.filter((row, other) => row !== undefined && other !== at);
	if (own === undefined || others.length === 0) return [];
	return standardElements(catalogue)
		.filter(({ kind }) => kind === "skill" || kind === "knowledge")
		.map(({ name, standard }) => ({
			name,
			more:
				(standard[own] as number) -
				Math.max(...others.map((row) => standard[row as number] as number)),
		}))
		.filter(({ more }) => more >= 0.75)
		.sort((a, b) => b.more - a.more)
		.slice(0, 4)
		.map(({ name }) => name);
}
