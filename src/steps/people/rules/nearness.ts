import type { Catalogue } from "#catalogue/occupations.ts";
import { isNearOccupation, relatedness } from "#catalogue/relatedness.ts";
import { codeTitle } from "#catalogue/titles/coder.ts";
import { DOES_FROM, organizationKey } from "../rules.ts";

/** What a target means for finding people: occupations, each with how near it is (1: it itself), or an organization. */
export interface Aim {
	/** In the person's words. */
	label: string;
	targetId: string | null;
	codes: { code: string; near: number }[];
	organizationKey: string | null;
}

export interface TargetLike {
	id: string;
	kind: "occupation" | "field" | "organization" | "free-text";
	label: string;
	occupationCode: string | null;
}

/**
 * What to look for among people for a target: its occupation and those near it; for words, the occupations that they
 * may mean, as a job title would; for an organization, whoever works there.
 */
export function aimOf(catalogue: Catalogue, target: TargetLike): Aim {
	const aim = { label: target.label, targetId: target.id };
	if (target.kind === "organization")
		return {
			...aim,
			codes: [],
			organizationKey: organizationKey(target.label),
		};
	const own = target.occupationCode
		? [target.occupationCode]
		: codeTitle(catalogue, target.label)
				.filter(({ score }) => score >= DOES_FROM)
				.map(({ code }) => code);
	return { ...aim, codes: codesNear(catalogue, own), organizationKey: null };
}

/** The aim of an occupation that is no target (yet); undefined when there is no such code. */
export function aimOfCode(catalogue: Catalogue, text: string): Aim | undefined {
	const row = catalogue.rowOf(text);
	if (row === undefined) return undefined;
	const { title, code } = catalogue.file;
	return {
		label: title[row] as string,
		targetId: null,
		codes: codesNear(catalogue, [code[row] as string]),
		organizationKey: null,
	};
}

const kept = new WeakMap<Catalogue, Map<string, Aim["codes"]>>();

/** Goes through the whole catalogue once for a set of codes. */
function codesNear(catalogue: Catalogue, own: readonly string[]): Aim["codes"] {
	const all = kept.get(catalogue) ?? new Map<string, Aim["codes"]>();
	kept.set(catalogue, all);
	const key = own.join();
	const codes = all.get(key) ?? findNear(catalogue, own);
	if (all.size > 200) all.clear();
	all.set(key, codes);
	return codes;
}

function findNear(catalogue: Catalogue, own: readonly string[]): Aim["codes"] {
	const near = new Map<string, number>();
	for (const code of own)
		for (const other of catalogue.codes)
			if (isNearOccupation(catalogue, code, other)) {
				const value = relatedness(catalogue, code, other);
				near.set(other, Math.max(near.get(other) ?? 0, value));
			}
	return [...near].map(([code, value]) => ({ code, near: value }));
}
