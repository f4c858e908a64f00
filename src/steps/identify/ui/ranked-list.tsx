import { useState } from "preact/hooks";
import m from "#messages/identify";
import type { MatchAnswer, OccupationMatch } from "../schema/occupation.ts";
import { factLine, fitNumber, fitWords } from "./figures.ts";
import { LeftOut } from "./filters.tsx";
import type { Keepable } from "./keep-dialog.tsx";

const FIRST = 8;
const MORE = 20;

interface ListProps {
	answer: MatchAnswer;
	/** Codes of the targets. */
	kept: ReadonlySet<string>;
	onKeep: (what: Keepable) => void;
}

/** Occupations, best fit first. */
export function RankedList({ answer, kept, onKeep }: ListProps) {
	const [shown, setShown] = useState(FIRST);
	const { matches, sources } = answer;
	const rest = matches.length - shown;
	const named = ({ source, period }: { source: string; period: string }) =>
		m.sourceLine({ source, period });
	if (matches.length === 0)
		return (
			<div class="stack">
				<h3>{m.noneTitle()}</h3>
				<p>{m.noneBody()}</p>
				<LeftOut leftOut={answer.leftOut} />
			</div>
		);
	return (
		<div class="stack">
			<ol class="idf-list">
				{matches.slice(0, shown).map((match) => (
					<Row
						key={match.code}
						match={match}
						period={sources.outlook.period}
						isKept={kept.has(match.code)}
						onKeep={onKeep}
					/>
				))}
			</ol>
			{rest > 0 ? (
				<button
					type="button"
					class="btn"
					onClick={() => setShown(shown + MORE)}
				>
					{m.more({ count: Math.min(rest, MORE) })}
				</button>
			) : null}
			<LeftOut leftOut={answer.leftOut} />
			<p class="source">{m.fitExplain()}</p>
			<p class="source">
				{m.sources({
					interests: named(sources.interests),
					wages: named(sources.wages),
					outlook: named(sources.outlook),
				})}
			</p>
		</div>
	);
}

function Row({
	match,
	period,
	isKept,
	onKeep,
}: {
	match: OccupationMatch;
	period: string;
	isKept: boolean;
	onKeep: (what: Keepable) => void;
}) {
	const { code, title, correlation, fit } = match;
	return (
		<li>
			<div>
				<h3>
					<a href={`/identify/occupations/${code}`}>{title}</a>
				</h3>
				<p class="small">{factLine(match, period)}</p>
			</div>
			<div class="idf-fit">
				<span class={fit ? `idf-r ${fit}` : "idf-r"}>
					{fitNumber(correlation)}
				</span>
				<span class="small">{fitWords(fit)}</span>
				<KeepButton code={code} title={title} isKept={isKept} onKeep={onKeep} />
			</div>
		</li>
	);
}

export function KeepButton({
	code,
	title,
	isKept,
	onKeep,
}: {
	code: string;
	title: string;
	isKept: boolean;
	onKeep: (what: Keepable) => void;
}) {
	if (isKept) return <span class="chip">✓ {m.kept()}</span>;
	return (
		<button
			type="button"
			class="btn"
			aria-label={m.keepNamed({ title })}
			onClick={() => onKeep({ code, title })}
		>
			{m.keep()}
		</button>
	);
}
