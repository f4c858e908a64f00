import { type Market, marketCountryOf, marketOf } from "#catalogue/market.ts";
import type { Catalogue } from "#catalogue/occupations.ts";
import m from "#messages/prepare";
import type { Theme } from "./question.ts";

export const factKinds = ["wage", "outlook", "education"] as const;
export type FactKind = (typeof factKinds)[number];

/** Something that published figures say of an occupation, in a sentence, with where it stands. */
export interface DataFact {
	kind: FactKind;
	/** The theme on which it is a first answer. */
	theme: Theme;
	sentence: string;
	source: string;
	period: string;
}

// The figures on pay are of the United States, so is the money.
const money = new Intl.NumberFormat("en-US", {
	style: "currency",
	currency: "USD",
	maximumFractionDigits: 0,
});
const whole = new Intl.NumberFormat("en-US");

/** What the catalogue says of an occupation for somebody in a country; a figure that nobody published gives no sentence. */
export function dataFactsOf(
	catalogue: Catalogue,
	code: string | null,
	country: string | null,
): DataFact[] {
	const row = code === null ? undefined : catalogue.rowOf(code);
	if (row === undefined) return [];
	const place = marketCountryOf(country);
	const market = marketOf(catalogue, row, place);
	return [
		...wageFact(market),
		...outlookFact(market, place),
		...educationFact(catalogue, row, market),
	];
}

function wageFact({
	annualMedian,
	annual10,
	annual90,
	wageFrom,
}: Market): DataFact[] {
	if (annualMedian === null || !wageFrom) return [];
	const wide = {
		median: money.format(annualMedian),
		wider: wageFrom.isWider ? "yes" : "no",
	};
	const sentence =
		annual10 !== null && annual90 !== null
			? m.factWageRange({
					...wide,
					low: money.format(annual10),
					high: money.format(annual90),
				})
			: m.factWage(wide);
	const { source, period } = wageFrom;
	return [{ kind: "wage", theme: "pay", sentence, source, period }];
}

function outlookFact(
	{ growthPercent, openings, outlookFrom }: Market,
	place: "US" | "CA",
): DataFact[] {
	if (growthPercent === null || !outlookFrom) return [];
	const { source, period, isWider } = outlookFrom;
	const sentence = m.factOutlook({
		change: growthPercent < 0 ? "shrink" : growthPercent > 0 ? "grow" : "stay",
		percent: Math.abs(growthPercent),
		openings: openings === null ? "none" : whole.format(openings),
		place,
		wider: isWider ? "yes" : "no",
	});
	return [{ kind: "outlook", theme: "trends", sentence, source, period }];
}

function educationFact(
	{ file, tables }: Catalogue,
	row: number,
	{ education, outlookFrom }: Market,
): DataFact[] {
	const kind = "education" as const;
	const theme = "entry" as const;
	if (education !== null && outlookFrom) {
		const { source, period } = outlookFrom;
		const sentence = m.factEducation({ education });
		return [{ kind, theme, sentence, source, period }];
	}
	const zone = file.jobZone[row] ?? null;
	if (zone === null) return [];
	const { source, period } = tables.jobZones;
	return [
		{
			kind,
			theme,
			sentence: m.factZone({ zone: String(zone) }),
			source,
			period,
		},
	];
}

/** What makes a question one for a person again: a place, a beginning, an employer, a view. */
const NARROWER =
	/\b(which part|here|start|starts|starting|beginn?\w*|entry|first|new|after|over time|early|around here|in (this|your) (town|city|area|region|company|firm|team|hospital|school)|at your|your (team|company|employer)|where you|employers?|regions?|experience|differ\w*|expect|you (see|think|know)|without|surprised?|closest)\b/i;

const asksFor: Record<FactKind, RegExp> = {
	wage: /\b((average|median|mean|typical|usual|normal) (\w+ )?(salary|salaries|pay|wages?|income|earnings)|(salary|pay|wage) (range|level)s?|what (is|are) the (salary|salaries|pay|wages?)|(what|how much) (do|does|can|could|would|will) [^?]{0,60}\b(earn|make|get paid)|how (well|much) (is|are) [^?]{0,60}\bpaid)\b/i,
	outlook:
		/\b((job|career|employment) (outlook|prospects?|growth)|what is the outlook|how (fast|much|quickly) (is|are|does|will) [^?]{0,60}\b(grow|growing|shrink|shrinking)|(is|are) [^?]{0,60}\b(growing|shrinking|dying out|in demand)|how many (jobs|openings|people (work|do))|(will|are) there (be )?(enough |many |any )?(jobs|work|openings)|is there (a )?(future|demand))\b/i,
	education:
		/\b((do|does|would|will|must) (i|you|one|people|they|we|somebody|someone) (really |usually |normally )?(need|require|have to have) (a |an |any |some )?(\w+['’]?s? )?(degree|diploma|education|qualification|certificate|schooling)|(what|which) (\w+ )?(degree|education|qualifications?|schooling|diploma) (do|does|is|are|would|will|must)|is (a |an )?(\w+['’]?s? )?(degree|diploma) (needed|required|necessary)|how (long|many years) (do|does|must|should) [^?]{0,40}\b(study|go to school|train))\b/i,
};

/** The fact that answers a question already, so that nobody's time need be spent on it; undefined where a person knows more. */
export function dataAnswerTo(
	wording: string,
	facts: readonly DataFact[],
): DataFact | undefined {
	if (NARROWER.test(wording)) return undefined;
	return facts.find(({ kind }) => asksFor[kind].test(wording));
}
