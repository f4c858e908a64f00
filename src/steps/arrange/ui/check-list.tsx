import { countWords, MOST_WORDS } from "#core/word-count.ts";
import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import type { Check, Fix, Severity } from "../rules/check.ts";
import { withoutOffer } from "../rules/offered-times.ts";

const signs: Record<Severity, { sign: string; word: () => string }> = {
	block: { sign: "■", word: m.severityBlock },
	fault: { sign: "▲", word: m.severityFault },
	advice: { sign: "●", word: m.severityAdvice },
};

/** What the checks say of the message, beside it, as it is typed: what, why, and a button or a word that mends it. */
export function CheckList({
	text,
	checks,
	count,
	onShow,
	onFix,
}: {
	text: string;
	checks: readonly Check[];
	/** The length as its channel counts it. */
	count?: string | undefined;
	onFix: (fix: Fix) => void;
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
			<p class="num arrange-why">
				{count ??
					m.words({ count: countWords(withoutOffer(text)), most: MOST_WORDS })}
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
						<div class="arrange-check">
							<p>
								<b>{signs[one.severity].word()}</b> {one.sentence}
							</p>
							<p class="arrange-why">{one.reason}</p>
							{one.hint ? <p class="arrange-hint">{one.hint}</p> : null}
							<Mend check={one} onShow={onShow} onFix={onFix} />
						</div>
					</li>
				))}
			</ul>
		</section>
	);
}

function Mend({
	check: { fix, span, sentence },
	onShow,
	onFix,
}: {
	check: Check;
	onShow: (span: { start: number; end: number }) => void;
	onFix: (fix: Fix) => void;
}) {
	if (!fix && !span) return null;
	return (
		<p class="arrange-mend">
			{fix ? (
				<button type="button" class="arrange-fix" onClick={() => onFix(fix)}>
					{fix.label}
					<span class="visually-hidden">: {w.fixFor({ sentence })}</span>
				</button>
			) : null}
			{span ? (
				<button type="button" class="arrange-show" onClick={() => onShow(span)}>
					{m.show()}
					<span class="visually-hidden">: {sentence}</span>
				</button>
			) : null}
		</p>
	);
}
