import { useEffect, useRef } from "preact/hooks";
import m from "#messages/identify-interests";

const choices = [m.answer0, m.answer1, m.answer2, m.answer3, m.answer4];

/** One activity with five answers; keys 1 to 5 answer, S skips, Backspace goes back. */
export function InventoryQuestion({
	activity,
	place,
	of,
	given,
	onAnswer,
	onBack,
	onStop,
}: {
	activity: string;
	place: number;
	of: number;
	given: number | null | undefined;
	onAnswer: (value: number | null) => void;
	onBack: (() => void) | undefined;
	onStop: (() => void) | undefined;
}) {
	const latest = useRef({ onAnswer, onBack });
	latest.current = { onAnswer, onBack };
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			// A key held down is one answer, and a dialog above has its own keys.
			if (event.ctrlKey || event.metaKey || event.altKey || event.repeat)
				return;
			if (document.querySelector("dialog[open]")) return;
			if (/^[1-5]$/.test(event.key))
				latest.current.onAnswer(Number(event.key) - 1);
			else if (event.key.toLowerCase() === "s" || event.key === "0")
				latest.current.onAnswer(null);
			else if (event.key === "Backspace") latest.current.onBack?.();
			else return;
			event.preventDefault();
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, []);
	return (
		<section class="sheet inv-card" aria-labelledby="inv-activity">
			<p class="small num" aria-hidden="true">
				{m.place({ place, of })}
			</p>
			<progress max={of} value={place - 1} aria-label={m.progress()} />
			<p class="inv-lead">{m.wouldYou()}</p>
			<h2 id="inv-activity" aria-live="polite">
				{textOf(activity)}
				<span class="visually-hidden">, {m.place({ place, of })}</span>
			</h2>
			<div
				class="inv-answers"
				role="radiogroup"
				aria-labelledby="inv-activity"
				onKeyDown={moveFocus}
			>
				{choices.map((label, value) => (
					// biome-ignore lint/a11y/useSemanticElements: the arrows move among the answers; a native radio would answer, and go on
					<button
						// biome-ignore lint/suspicious/noArrayIndexKey: the five answers never change their order
						key={value}
						type="button"
						class="btn"
						role="radio"
						aria-checked={given === value}
						tabIndex={value === (given ?? 0) ? 0 : -1}
						onClick={() => onAnswer(value)}
					>
						<span class="inv-key" aria-hidden="true">
							{value + 1}
						</span>{" "}
						{label()}
					</button>
				))}
			</div>
			<div class="row inv-way">
				<button
					type="button"
					class="btn quiet"
					disabled={!onBack}
					onClick={onBack}
				>
					← {m.back()}
				</button>
				<button type="button" class="btn quiet" onClick={() => onAnswer(null)}>
					{m.skip()}
				</button>
				{onStop ? (
					<button type="button" class="btn quiet" onClick={onStop}>
						{m.enough()}
					</button>
				) : null}
			</div>
			<p class="small inv-keys">{m.keys()}</p>
		</section>
	);
}

/** The arrows go from answer to answer; Enter or space gives the one in focus. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }) {
	const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[
		event.key
	];
	if (!step) return;
	event.preventDefault();
	const all = [...event.currentTarget.children] as HTMLElement[];
	const at = all.indexOf(document.activeElement as HTMLElement);
	all.at((at + step) % all.length)?.focus();
}

/** What an activity says; `r01` stands under `activityR01`. */
function textOf(id: string): string {
	const texts = m as unknown as Record<string, (() => string) | undefined>;
	return texts[`activity${id.toUpperCase()}`]?.() ?? id;
}
