import { countWords, MOST_WORDS } from "#core/word-count.ts";
import m from "#messages/arrange";
import type { Check, Severity } from "../rules/checks.ts";

const signs: Record<Severity, { sign: string; word: () => string }> = {
	block: { sign: "■", word: m.severityBlock },
	fault: { sign: "▲", word: m.severityFault },
	advice: { sign: "●", word: m.severityAdvice },
};

/** What the checks say of the message, beside it, as it is typed. */
export function CheckList({
	text,
	checks,
	onShow,
}: {
	text: string;
	checks: readonly Check[];
	onShow: (span: { start: number; end: number }) => void;
}) {
	const isBlocked = checks.some((one) => one.severity === "block");
	const summary = isBlocked
		? m.checksBlocked()
		: checks.length === 0
			? m.checksNone()
			: m.checksSome({ count: checks.length });
	return (
		<section class="arrange-checks" aria-labelledby="checks-title">
			<h3 id="checks-title">{m.checksTitle()}</h3>
			<p class="num small">
				{m.words({ count: countWords(text), most: MOST_WORDS })}
			</p>
			<p
				role="status"
				class={
					isBlocked
						? "fault"
						: checks.length === 0
							? "done-note"
							: "arrange-sum"
				}
			>
				{summary}
			</p>
			<ul>
				{checks.map((one) => (
					<li
						key={`${one.code}${one.span?.start}`}
						class={`is-${one.severity}`}
					>
						<span class="arrange-sign" aria-hidden="true">
							{signs[one.severity].sign}
						</span>
						<div>
							<b>{signs[one.severity].word()}</b> {one.sentence}{" "}
							{one.span ? (
								<button
									type="button"
									class="arrange-show"
									onClick={() => one.span && onShow(one.span)}
								>
									{m.show()}
									<span class="visually-hidden">: {one.sentence}</span>
								</button>
							) : null}
						</div>
					</li>
				))}
			</ul>
		</section>
	);
}
