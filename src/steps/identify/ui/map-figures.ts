import mapMessages from "#messages/identify-map";
import type { MapPoint } from "../rules/fit-map.ts";
import type { MarketAxis } from "../rules/fit-map-axis.ts";
import type { MapColumn } from "../rules/fit-map-table.ts";
import {
	countWords,
	fitNumber,
	fitWords,
	growthWords,
	moneyWords,
	zoneWords,
} from "./figures.ts";

const m = mapMessages;

/** What the axis is called, and what it is in a sentence. */
export const axisNames: Record<
	MarketAxis,
	{ name(): string; words(): string }
> = {
	growth: { name: m.axisGrowth, words: m.wordsGrowth },
	openings: { name: m.axisOpenings, words: m.wordsOpenings },
	pay: { name: m.axisPay, words: m.wordsPay },
};

/** A figure beside its line: `+10 %`, `10,000`, `$50k`. */
export function tickWords(axis: MarketAxis, figure: number): string {
	if (axis === "growth") return growthWords(figure);
	return axis === "openings" ? countWords(figure) : `$${figure / 1000}k`;
}

/** `fit .82 · best fit by interests`. */
export function fitLine({ fit, interestFit }: MapPoint): string {
	return interestFit
		? m.fitLineInterests({ fit: fitNumber(fit), words: fitWords(interestFit) })
		: m.fitLine({ fit: fitNumber(fit) });
}

/** The market's figures and the preparation, one line each; what is missing said so. */
export function figureLines(point: MapPoint): string[] {
	const wide = (words: string, isWider: boolean) =>
		isWider ? m.wider({ words }) : words;
	const { growthPercent, openings, annualMedian, employment } = point;
	return [
		growthPercent === null
			? `${m.axisGrowth()}: ${m.missing()}`
			: wide(
					m.figureGrowth({ growth: growthWords(growthPercent) }),
					point.outlookWider,
				),
		openings === null
			? m.noOpenings()
			: wide(
					m.figureOpenings({ count: countWords(openings) }),
					point.outlookWider,
				),
		annualMedian === null
			? `${m.colPay()}: ${m.missing()}`
			: wide(`${moneyWords(annualMedian)} ${m.wordsPay()}`, point.wageWider),
		employment === null
			? m.noEmployed()
			: wide(
					m.figureEmployed({ count: countWords(employment) }),
					point.outlookWider,
				),
		zoneWords(point.jobZone),
	];
}

export const columnNames: Record<MapColumn, () => string> = {
	title: m.colOccupation,
	fit: m.colFit,
	growthPercent: m.colGrowth,
	openings: m.colOpenings,
	annualMedian: m.colPay,
	employment: m.colEmployed,
	jobZone: m.colPreparation,
};

/** One cell; null where nobody published a figure. */
export function cellWords(point: MapPoint, column: MapColumn): string | null {
	if (column === "title") return point.title;
	if (column === "fit") return fitNumber(point.fit);
	if (column === "jobZone") return zoneWords(point.jobZone);
	const figure = point[column];
	if (figure === null) return null;
	if (column === "growthPercent") return growthWords(figure, 1);
	return column === "annualMedian" ? moneyWords(figure) : countWords(figure);
}

export function isWiderCell(point: MapPoint, column: MapColumn): boolean {
	if (column === "annualMedian") return point.wageWider;
	return (
		(column === "growthPercent" ||
			column === "openings" ||
			column === "employment") &&
		point.outlookWider
	);
}
