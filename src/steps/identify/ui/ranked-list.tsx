import { useState } from "preact/hooks";
import m from "#messages/identify";
import { fitParts, type Ranked } from "../rules/fit.ts";
import { fitNumber, fitWords } from "./figures.ts";
import type { Keepable } from "./keep-dialog.tsx";
import { partNames } from "./said-panel.tsx";

const FIRST = 8;
const MORE = 20;

interface ListProps {
	ranked: readonly Ranked[];
	/** Pay, growth and preparation in one line, and why it stands here: made for the rows on the screen only. */
	factsOf: (one: Ranked) => string;
	whyOf: (one: Ranked) => string;
	/** Codes of the targets. */
	kept: ReadonlySet<string>;
	onKeep: (what: Keepable) => void;
}

/** Occupations, best fit first. */
export function RankedList(props: ListProps) {
	const [shown, setShown] = useState(FIRST);
	const { ranked } = props;
	const rest = ranked.length - shown;
	return (
		<>
			<ol class="idf-list">
				{ranked.slice(0, shown).map((one) => (
					<Row key={one.code} one={one} {...props} />
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
		</>
	);
}

function Row({
	one,
	factsOf,
	whyOf,
	kept,
	onKeep,
}: ListProps & { one: Ranked }) {
	const { code, title, fit, interestFit, parts } = one;
	const said = fitParts.filter((part) => parts[part] !== null);
	return (
		<li>
			<div>
				<h3>
					<a href={`/identify/occupations/${code}`}>{title}</a>
				</h3>
				<p class="small">{factsOf(one)}</p>
				<p class="idf-why">{whyOf(one)}</p>
				{said.length > 1 ? (
					<ul class="idf-parts small">
						{said.map((part) => (
							<li key={part}>
								{partNames[part]()}{" "}
								<b class="num">{fitNumber(parts[part] ?? 0)}</b>
								{part === "interests" ? ` ${fitWords(interestFit)}` : null}
							</li>
						))}
					</ul>
				) : null}
			</div>
			<div class="idf-fit">
				<span class={interestFit ? `idf-r ${interestFit}` : "idf-r"}>
					{fitNumber(fit)}
				</span>
				<span class="small">
					{said.length > 1 ? m.fitInAll() : fitWords(interestFit)}
				</span>
				<KeepButton
					code={code}
					title={title}
					isKept={kept.has(code)}
					onKeep={onKeep}
				/>
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
