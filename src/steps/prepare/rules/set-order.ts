import {
	type Question,
	type Stage,
	type Theme,
	type Tiara,
	themes,
	tiaraWords,
} from "./question.ts";

/** In which order a set is asked; the opening question is always first and the closing one last. */
export const setOrders = ["must-asks", "themes", "tiara"] as const;
export type SetOrder = (typeof setOrders)[number];

interface Ordered {
	mustAsk: boolean;
	stage: Stage;
	theme: Theme | null;
	tiara: Tiara | null;
}

/** What TIARA calls a question that the bank gives no word: by its theme; a doubt asks for an insight. */
export function tiaraOf({
	tiara,
	theme,
}: Pick<Question, "tiara"> & { theme: Theme | null }): Tiara {
	if (tiara) return tiara;
	if (theme === "trends") return "trends";
	if (theme === "advice") return "advice";
	return theme === "people" ? "resources" : "insights";
}

/**
 * The items in an order (METHOD step 2): must-asks first, so that a talk cut short still has them; or the themes as a talk goes
 * through them; or TIARA. What is equal stays as it came.
 */
export function orderItems<T extends Ordered>(
	items: readonly T[],
	order: SetOrder,
): T[] {
	const stages: Stage[] = ["opening", "core", "closing"];
	const place = (item: T): number[] => {
		const theme = item.theme === null ? -1 : themes.indexOf(item.theme);
		const stage = stages.indexOf(item.stage);
		switch (order) {
			case "must-asks":
				return item.mustAsk ? [stage, 0] : [stage, 1, theme];
			case "themes":
				return [stage, theme];
			case "tiara":
				return [stage, tiaraWords.indexOf(tiaraOf(item)), theme];
		}
	};
	return items.toSorted((a, b) => {
		const [left, right] = [place(a), place(b)];
		const at = left.findIndex((one, index) => one !== right[index]);
		return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
	});
}
