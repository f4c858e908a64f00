import m from "#messages/identify";
import p from "#messages/prepare";
import { lastYearOf } from "#steps/identify/rules/why-words.ts";
import type { OccupationPage } from "#steps/identify/schema/occupation.ts";

/** One thing that the data say, or that they do not say it. */
export interface DataLine {
	key: "pay" | "outlook" | "canada" | "preparation";
	label: string;
	/** Null where nobody publishes it; then `missing` says so. */
	words: string | null;
	missing: string;
	/** Where it comes from and from when; null where there is no figure. */
	source: string | null;
}

type Facts = Pick<
	OccupationPage,
	"wage" | "outlook" | "jobZone" | "canada" | "country"
>;

const money = new Intl.NumberFormat("en-US", {
	style: "currency",
	currency: "USD",
	maximumFractionDigits: 0,
});
const hourly = new Intl.NumberFormat("en-US", {
	style: "currency",
	currency: "USD",
});
const whole = new Intl.NumberFormat("en-US");
const growth = (percent: number) => {
	const rounded = Number(Math.abs(percent).toFixed(1));
	const sign = rounded === 0 ? "" : percent > 0 ? "+" : "−";
	return `${sign}${rounded}\u00a0%`;
};

/** What the data say of an occupation, in the order of the brief. A figure that nobody publishes is said to be missing, never guessed. */
export function dataLines(facts: Facts): DataLine[] {
	return [
		{
			key: "pay",
			label: p.dataPayUs(),
			missing: m.occPayNone(),
			...payOf(facts.wage),
		},
		facts.country === "CA" ? canadaLine(facts) : outlookLine(facts.outlook),
		{
			key: "preparation",
			label: m.occPreparation(),
			missing: p.dataZoneNone(),
			words: facts.jobZone && zoneWords(facts.jobZone.zone),
			source: facts.jobZone && sourceOf(facts.jobZone),
		},
	];
}

interface From {
	source: string;
	period: string;
	fromSentence?: string | null;
}

function sourceOf({ source, period, fromSentence }: From): string {
	const line = m.sourceLine({ source, period });
	return fromSentence ? `${line}. ${fromSentence}` : line;
}

const nothing = { words: null, source: null };

function payOf(wage: Facts["wage"]): Pick<DataLine, "words" | "source"> {
	if (!wage) return nothing;
	const { annualMedian, annual10, annual90, hourlyMedian } = wage;
	const words = [
		annualMedian === null
			? null
			: m.occPayMedian({ median: money.format(annualMedian) }),
		annual10 === null || annual90 === null
			? null
			: m.occPayRange({
					low: money.format(annual10),
					high: money.format(annual90),
				}),
		annualMedian === null && hourlyMedian !== null
			? m.occPayHourOnly({ hour: hourly.format(hourlyMedian) })
			: null,
	].filter(Boolean);
	return words.length === 0
		? nothing
		: { words: words.join(" "), source: sourceOf(wage) };
}

function outlookLine(outlook: Facts["outlook"]): DataLine {
	const line = {
		key: "outlook" as const,
		label: m.occOutlook(),
		missing: m.occOutlookNone(),
	};
	if (!outlook) return { ...line, ...nothing };
	const { growthPercent, openings, period } = outlook;
	const figures = [
		growthPercent === null
			? null
			: m.occGrowth({ growth: growth(growthPercent), period }),
		openings === null ? null : m.occOpenings({ count: whole.format(openings) }),
	].filter(Boolean);
	return figures.length === 0
		? { ...line, ...nothing }
		: { ...line, words: figures.join(" "), source: sourceOf(outlook) };
}

/** The nearest of Canada's unit groups; its figures are of that group, and say so. */
function canadaLine({ canada }: Facts): DataLine {
	const [group] = canada.groups;
	const { period } = canada.outlookFrom;
	const line = {
		key: "canada" as const,
		label: p.dataOutlookCanada(),
		missing: m.occOutlookNone(),
	};
	if (!group) return { ...line, ...nothing };
	const figures = [
		group.growthPercent === null
			? null
			: m.occGrowth({ growth: growth(group.growthPercent), period }),
		group.employment === null || group.employmentLater === null
			? null
			: m.occEmploymentLater({
					count: whole.format(group.employment),
					from: period.slice(0, 4),
					later: whole.format(group.employmentLater),
					to: lastYearOf(period),
				}),
		group.openings === null
			? null
			: m.occOpenings({ count: whole.format(group.openings) }),
	].filter(Boolean);
	if (figures.length === 0) return { ...line, ...nothing };
	const name = m.canadaGroup({
		title: group.title,
		noc: group.noc,
		teer: group.teer,
	});
	return {
		...line,
		words: `${name}: ${figures.join(" ")}`,
		source: sourceOf(canada.outlookFrom),
	};
}

const zones = [m.zone1, m.zone2, m.zone3, m.zone4, m.zone5];

function zoneWords(zone: number): string {
	const words = zones[zone - 1]?.() ?? m.zoneNone();
	return m.occZone({ zone, words });
}
