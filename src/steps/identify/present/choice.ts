import type { Market, MarketCountry } from "#catalogue/market.ts";
import type { Catalogue } from "#catalogue/occupations.ts";
import m from "#messages/identify-compare";
import type { Comparison, Criterion } from "../rules/comparison.ts";
import type { Ranked } from "../rules/fit.ts";
import type { StartsFrom, Transition } from "../rules/neighbours.ts";
import type { NextTalk as NextTalkRead } from "../rules/next-talk.ts";
import type {
	Neighbours,
	NextTalk,
	TargetComparison,
} from "../schema/choice.ts";
import type { TargetRow } from "../store.ts";

export function presentNextTalk(one: NextTalkRead): NextTalk {
	const { targetId, label, value, fit, heard, openDoubts } = one;
	const reasons = [
		one.isBestFit ? m.nextFits() : null,
		m.nextHeard({ count: heard }),
		openDoubts > 0 ? m.nextDoubts({ count: openDoubts }) : null,
		one.isSplit ? m.nextSplit() : null,
	].filter((reason) => reason !== null);
	return {
		...{ targetId, label, value, fit, heard, openDoubts },
		reason: sentenceCase(reasons.join("; ")),
	};
}

function sentenceCase(words: string): string {
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

export function presentNeighbours(
	read: {
		occupation: { row: number; isGuess: boolean } | null;
		related: number[];
		startsFrom: StartsFrom;
		transitions: Transition[];
		fits: ReadonlyMap<string, Ranked>;
		figures: readonly Market[];
		targets: TargetRow[];
	},
	catalogue: Catalogue,
): Neighbours {
	const shown = (row: number) => {
		const code = catalogue.codes[row] as string;
		const fit = read.fits.get(code);
		return {
			code,
			title: catalogue.file.title[row] as string,
			fit: fit?.fit ?? null,
			interestFit: fit?.interestFit ?? null,
			jobZone: catalogue.file.jobZone[row] ?? null,
			annualMedian: read.figures[row]?.annualMedian ?? null,
			growthPercent: read.figures[row]?.growthPercent ?? null,
			targetId:
				read.targets.find(({ occupationCode }) => occupationCode === code)
					?.id ?? null,
		};
	};
	const { source, period } = catalogue.tables.related;
	return {
		occupation: read.occupation && {
			code: catalogue.codes[read.occupation.row] as string,
			title: catalogue.file.title[read.occupation.row] as string,
			isGuess: read.occupation.isGuess,
		},
		related: read.related.map(shown),
		relatedFrom: { source, period },
		startsFrom: read.startsFrom,
		transitions: read.transitions.map(({ row, kept, missing }) => ({
			...shown(row),
			kept,
			missing: missing.map(({ id, name, need, have }) => ({
				...{ id, name, need, have },
			})),
		})),
	};
}

export function presentComparison(
	read: Comparison & {
		targets: (TargetRow & {
			asksMore: string[];
			market: Market | null;
			supports: number;
			contradicts: number;
		})[];
		country: MarketCountry;
	},
	{ tables }: Catalogue,
): TargetComparison {
	const named = ({ source, period }: { source: string; period: string }) =>
		`${source}, ${period}`;
	const outlook = named(
		read.country === "US" ? tables.outlook : tables.nocOutlook,
	);
	const sources: Partial<Record<Criterion, string>> = {
		interests: named(tables.interests),
		skills: `${named(tables.skills)}; ${named(tables.knowledge)}`,
		...(tables.abilities && { abilities: named(tables.abilities) }),
		values: named(tables.workValues),
		pay: named(tables.wages),
		growth: outlook,
		openings: outlook,
		employment: outlook,
		preparation: read.targets.some(({ market }) => market?.education)
			? `${named(tables.jobZones)}; ${outlook}`
			: named(tables.jobZones),
	};
	const row = ({
		criterion,
		values,
		spread,
		weight,
	}: Comparison["rows"][number]) => ({
		...{ criterion, values, spread, weight },
		source: sources[criterion] ?? null,
	});
	return {
		targets: read.targets.map(({ id, label, occupationCode, ...one }) => ({
			targetId: id,
			...{ label, occupationCode, asksMore: one.asksMore },
			annual10: one.market?.annual10 ?? null,
			annual90: one.market?.annual90 ?? null,
			isWageWider: one.market?.wageFrom?.isWider ?? false,
			isOutlookWider: one.market?.outlookFrom?.isWider ?? false,
			education: one.market?.education ?? null,
			...{ supports: one.supports, contradicts: one.contradicts },
		})),
		rows: read.rows.map(row),
		same: read.same.map(row),
		totals: read.totals,
	};
}
