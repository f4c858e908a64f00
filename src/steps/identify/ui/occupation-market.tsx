import m from "#messages/identify";
import { lastYearOf } from "../rules/why-words.ts";
import type { OccupationPage as Occupation } from "../schema/occupation.ts";
import { countWords, growthWords, hourlyWords, moneyWords } from "./figures.ts";

/** Where a figure comes from, when, and whether it is that of a wider group. */
export function Source({
	from,
}: {
	from: { source: string; period: string; fromSentence?: string | null };
}) {
	return (
		<p class="source">
			{m.sourceLine({ source: from.source, period: from.period })}.
			{from.fromSentence ? <> {from.fromSentence}</> : null}
		</p>
	);
}

export function PayCard({ wage }: { wage: Occupation["wage"] }) {
	return (
		<section class="sheet stack">
			<h2>{m.occPay()}</h2>
			{wage ? <Pay wage={wage} /> : <p>{m.occPayNone()}</p>}
		</section>
	);
}

function Pay({ wage }: { wage: NonNullable<Occupation["wage"]> }) {
	const { annualMedian, annual10, annual90, hourlyMedian } = wage;
	const hour = hourlyMedian === null ? null : hourlyWords(hourlyMedian);
	return (
		<>
			{annualMedian !== null ? (
				<p class="occ-lead">
					{m.occPayMedian({ median: moneyWords(annualMedian) })}
				</p>
			) : null}
			{annualMedian !== null && annual10 !== null && annual90 !== null ? (
				<>
					<PayRange low={annual10} middle={annualMedian} high={annual90} />
					<p>
						{m.occPayRange({
							low: moneyWords(annual10),
							high: moneyWords(annual90),
						})}
					</p>
				</>
			) : null}
			{hour ? (
				<p>
					{annualMedian === null
						? m.occPayHourOnly({ hour })
						: m.occPayHour({ hour })}
				</p>
			) : null}
			<p class="small">{m.occPayWhere()}</p>
			<Source from={wage} />
		</>
	);
}

/** So far right does the picture go, so that two occupations can be compared. */
const WIDEST_PAY = 250_000;

function PayRange({
	low,
	middle,
	high,
}: {
	low: number;
	middle: number;
	high: number;
}) {
	const most = Math.max(WIDEST_PAY, high);
	const at = (dollars: number) => (dollars / most) * 100;
	const words = {
		low: moneyWords(low),
		median: moneyWords(middle),
		high: moneyWords(high),
	};
	return (
		<div class="occ-pay">
			<svg
				viewBox="0 0 100 8"
				preserveAspectRatio="none"
				role="img"
				aria-label={m.occPayAlt(words)}
			>
				<rect class="ground" x="0" y="2" width="100" height="4" />
				<rect
					class="range"
					x={at(low)}
					y="2"
					width={at(high) - at(low)}
					height="4"
				/>
				<rect class="middle" x={at(middle) - 0.5} y="0" width="1" height="8" />
			</svg>
			<dl>
				<div>
					<dt>{m.payLow()}</dt>
					<dd class="num">{words.low}</dd>
				</div>
				<div>
					<dt>{m.payMiddle()}</dt>
					<dd class="num">{words.median}</dd>
				</div>
				<div>
					<dt>{m.payHigh()}</dt>
					<dd class="num">{words.high}</dd>
				</div>
			</dl>
		</div>
	);
}

export function OutlookCard({ outlook }: { outlook: Occupation["outlook"] }) {
	return (
		<section class="sheet stack">
			<h2>{m.occOutlook()}</h2>
			{outlook ? <Outlook outlook={outlook} /> : <p>{m.occOutlookNone()}</p>}
		</section>
	);
}

function Outlook({ outlook }: { outlook: NonNullable<Occupation["outlook"]> }) {
	const { growthPercent, employment, employmentLater, openings, period } =
		outlook;
	return (
		<>
			{growthPercent === null ? null : (
				<p class="occ-lead">
					{m.occGrowth({ growth: growthWords(growthPercent, 1), period })}
				</p>
			)}
			{employment === null ? null : (
				<p>
					{employmentLater === null
						? m.occEmployment({ count: countWords(employment) })
						: m.occEmploymentLater({
								count: countWords(employment),
								from: period.slice(0, 4),
								later: countWords(employmentLater),
								to: lastYearOf(period),
							})}
				</p>
			)}
			{openings === null ? null : (
				<p>{m.occOpenings({ count: countWords(openings) })}</p>
			)}
			<Source from={outlook} />
		</>
	);
}
