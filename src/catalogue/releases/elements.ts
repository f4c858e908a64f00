import { ok } from "#core/result.ts";
import type { ElementKind } from "../file.ts";
import { readRatings } from "./ratings.ts";
import type { ReleaseResult } from "./refusal.ts";
import type { TextRow } from "./tab-text.ts";

/** One element that occupations are rated on, by occupation code. */
export type ElementRatings = {
	id: string;
	name: string;
	kind: ElementKind;
	/** 1 to 5; for a work value its extent, 1 to 7. */
	importance: Map<string, number>;
	/** 0 to 7; null for work values, which have none. */
	level: Map<string, number> | null;
};

export type ElementTable = {
	elements: ElementRatings[];
	dates: string[];
};

const importanceScale = { id: "IM", minimum: 1, maximum: 5 };
const levelScale = { id: "LV", minimum: 0, maximum: 7 };
const extentScale = { id: "EX", minimum: 1, maximum: 7 };

/** Skills, knowledge or abilities: importance and level; a level marked `Not Relevant` is left out. */
export function readElements(
	file: string,
	rows: readonly TextRow[],
	kind: ElementKind,
): ReleaseResult<ElementTable> {
	const importance = readRatings(file, rows, importanceScale);
	if (!importance.ok) return importance;
	const level = readRatings(file, rows, levelScale);
	if (!level.ok) return level;
	const elements = emptyElements(rows, kind, importanceScale.id);
	for (const { elementId, code, value } of importance.value)
		if (value !== null) elements.get(elementId)?.importance.set(code, value);
	for (const { elementId, code, value } of level.value)
		if (value !== null) elements.get(elementId)?.level?.set(code, value);
	return ok({
		elements: [...elements.values()],
		dates: importance.value.map(({ date }) => date),
	});
}

/** The work values, by their extent. The high points (scale VH) in the same table follow from it and are left out. */
export function readWorkValues(
	file: string,
	rows: readonly TextRow[],
): ReleaseResult<ElementTable> {
	const extent = readRatings(file, rows, extentScale);
	if (!extent.ok) return extent;
	const elements = emptyElements(rows, "value", extentScale.id);
	for (const { elementId, code, value } of extent.value)
		if (value !== null) elements.get(elementId)?.importance.set(code, value);
	return ok({
		elements: [...elements.values()],
		dates: extent.value.map(({ date }) => date),
	});
}

function emptyElements(
	rows: readonly TextRow[],
	kind: ElementKind,
	scale: string,
): Map<string, ElementRatings> {
	const elements = new Map<string, ElementRatings>();
	for (const { cell } of rows) {
		const id = cell("Element ID");
		if (cell("Scale ID") !== scale || elements.has(id)) continue;
		elements.set(id, {
			id,
			name: cell("Element Name"),
			kind,
			importance: new Map(),
			level: kind === "value" ? null : new Map(),
		});
	}
	return elements;
}
