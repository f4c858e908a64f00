import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import m from "#messages/identify";
import {
	dotAt,
	drawFitMap,
	HIGHEST_GROWTH,
	LOWEST_GROWTH,
} from "../rules/fit-map.ts";
import type { OccupationMatch } from "../schema/occupation.ts";
import {
	factLine,
	fitNumber,
	fitWords,
	growthWords,
	moneyWords,
	zoneWords,
} from "./figures.ts";

/** Occupations by fit and by growth; a touch names a dot, and a table behind it says the same. */
export function FitMap({
	matches,
	sources,
}: {
	matches: OccupationMatch[];
	sources: { outlook: { period: string } };
}) {
	const [frame, width] = useWidth();
	const height = Math.round(Math.min(520, Math.max(300, width * 0.74)));
	const map = useMemo(
		() => drawFitMap(matches, { width, height }),
		[matches, width, height],
	);
	const [chosenCode, setChosen] = useState<string>();
	const chosen = matches.find(({ code }) => code === chosenCode);
	const chosenDot = map.dots.find(({ code }) => code === chosenCode);
	const { plot } = map;
	return (
		<figure class="sheet idf-map" aria-labelledby="idf-map">
			<h2 id="idf-map">{m.mapTitle()}</h2>
			<div ref={frame}>
				<svg
					viewBox={`0 0 ${width} ${height}`}
					role="img"
					aria-label={m.mapAlt({ count: map.dots.length })}
					onPointerUp={(event) => {
						const box = event.currentTarget.getBoundingClientRect();
						const scale = width / box.width;
						setChosen(
							dotAt(
								map.dots,
								(event.clientX - box.left) * scale,
								(event.clientY - box.top) * scale,
							)?.code,
						);
					}}
				>
					{map.lines.map(({ y, percent }) => (
						<g key={percent}>
							<line
								class={percent === 0 ? "zero" : "grid"}
								x1={plot.left}
								x2={plot.right}
								y1={y}
								y2={y}
							/>
							<text class="axis" x={plot.left - 6} y={y + 4} text-anchor="end">
								{growthWords(percent)}
							</text>
						</g>
					))}
					<line
						class="cut"
						x1={map.bestFrom}
						x2={map.bestFrom}
						y1={plot.top}
						y2={plot.bottom}
					/>
					<text class="axis" x={map.bestFrom + 5} y={plot.bottom - 5}>
						{m.mapBest()}
					</text>
					<text class="axis" x={plot.left} y={height - 10}>
						{m.mapLittle()}
					</text>
					<text class="axis" x={plot.right} y={height - 10} text-anchor="end">
						{m.mapFits()}
					</text>
					{map.dots.map((dot) => (
						<circle
							key={dot.code}
							class={dot.fit ?? "less"}
							cx={dot.x}
							cy={dot.y}
							r={dot.r}
						>
							<title>{dot.title}</title>
						</circle>
					))}
					{chosenDot ? (
						<circle
							class="chosen"
							cx={chosenDot.x}
							cy={chosenDot.y}
							r={chosenDot.r + 4}
						/>
					) : null}
					{map.labels.map((label) => (
						<text
							key={label.code}
							class="name"
							x={label.x}
							y={label.y}
							text-anchor={label.anchor}
						>
							{label.text}
						</text>
					))}
				</svg>
			</div>
			<figcaption class="stack">
				<p class="idf-chosen" role="status">
					{chosen ? (
						<>
							<a href={`/identify/occupations/${chosen.code}`}>
								{chosen.title}
							</a>
							, {fitWords(chosen.fit)} ({fitNumber(chosen.correlation)}) ·{" "}
							{factLine(chosen, sources.outlook.period)}
						</>
					) : (
						m.mapTouch()
					)}
				</p>
				<p class="small">
					{m.mapLegend()} {m.mapSize()}{" "}
					{m.mapBeyond({
						low: growthWords(LOWEST_GROWTH),
						high: growthWords(HIGHEST_GROWTH),
					})}
				</p>
				<MapTable matches={matches} />
			</figcaption>
		</figure>
	);
}

/** Drawn in the pixels that there are, so that labels keep their size on a phone. */
function useWidth() {
	const frame = useRef<HTMLDivElement>(null);
	const [width, setWidth] = useState(620);
	useEffect(() => {
		if (!frame.current) return;
		const seen = new ResizeObserver(([entry]) => {
			if (entry && entry.contentRect.width > 0)
				setWidth(Math.round(entry.contentRect.width));
		});
		seen.observe(frame.current);
		return () => seen.disconnect();
	}, []);
	return [frame, width] as const;
}

function widerMark(words: string, fromWider: string | null): string {
	return fromWider ? m.factWider({ words }) : words;
}

function MapTable({ matches }: { matches: OccupationMatch[] }) {
	const [isOpen, setOpen] = useState(false);
	return (
		<details onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{m.mapTable()}</summary>
			{isOpen ? (
				<section
					class="table-scroll idf-map-table"
					aria-label={m.mapTitle()}
					// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
					tabIndex={0}
				>
					<table class="plain-table">
						<thead>
							<tr>
								<th scope="col">{m.colOccupation()}</th>
								<th scope="col">{m.colFit()}</th>
								<th scope="col">{m.colGrowth()}</th>
								<th scope="col">{m.colPay()}</th>
								<th scope="col">{m.colPreparation()}</th>
							</tr>
						</thead>
						<tbody>
							{matches.map((match) => (
								<tr key={match.code}>
									<td>
										<a href={`/identify/occupations/${match.code}`}>
											{match.title}
										</a>
									</td>
									<td class="num">{fitNumber(match.correlation)}</td>
									<td class="num">
										{match.growthPercent === null
											? m.factNoGrowth()
											: widerMark(
													growthWords(match.growthPercent),
													match.outlookFromWider,
												)}
									</td>
									<td class="num">
										{match.annualMedian === null
											? m.factNoPay()
											: widerMark(
													moneyWords(match.annualMedian),
													match.wageFromWider,
												)}
									</td>
									<td>{zoneWords(match.jobZone)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</section>
			) : null}
		</details>
	);
}
