import type { Fit } from "#catalogue/match.ts";
import m from "#messages/identify";
import { lastYearOf } from "../rules/why-words.ts";

// How figures are written on Identify's screens. The figures are of the United States, so is the money.
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

export const moneyWords = (dollars: number) => money.format(dollars);
export const hourlyWords = (dollars: number) => hourly.format(dollars);
export const countWords = (persons: number) => whole.format(persons);

/** `+34 %`, `−3.1 %`, `0 %`; a real minus sign, and a space that does not break. */
export function growthWords(percent: number, digits = 0): string {
	const rounded = Number(Math.abs(percent).toFixed(digits));
	const sign = rounded === 0 ? "" : percent > 0 ? "+" : "−";
	return `${sign}${rounded}\u00a0%`;
}

/** A correlation as the tests print it: `.85`, `−.12`. */
export function fitNumber(correlation: number): string {
	const text = Math.abs(correlation).toFixed(2).replace(/^0/, "");
	return correlation <= -0.005 ? `−${text}` : text;
}

export function fitWords(fit: Fit): string {
	if (fit === "best") return m.fitBest();
	return fit === "great" ? m.fitGreat() : m.fitNone();
}

const zones = [m.zone1, m.zone2, m.zone3, m.zone4, m.zone5];

/** How much preparation a job zone means, in words. */
export function zoneWords(zone: number | null): string {
	return zones[(zone ?? 0) - 1]?.() ?? m.zoneNone();
}

/** Pay, growth and preparation in one line, what is missing said so. */
export function factLine(
	match: {
		annualMedian: number | null;
		growthPercent: number | null;
		jobZone: number | null;
		wageFromWider: string | null;
		outlookFromWider: string | null;
	},
	period: string,
	/** Where nobody publishes pay at all it is not said for every row. */
	hasPay = true,
): string {
	const wide = (words: string, fromWider: string | null) =>
		fromWider ? m.factWider({ words }) : words;
	const pay =
		match.annualMedian === null
			? m.factNoPay()
			: wide(
					m.factPay({ pay: moneyWords(match.annualMedian) }),
					match.wageFromWider,
				);
	return [
		...(hasPay ? [pay] : []),
		match.growthPercent === null
			? m.factNoGrowth()
			: wide(
					m.factGrowth({
						growth: growthWords(match.growthPercent),
						year: lastYearOf(period),
					}),
					match.outlookFromWider,
				),
		zoneWords(match.jobZone),
	].join(" · ");
}
