import { useEffect, useRef } from "preact/hooks";
import m from "#messages/identify-skills";
import { elementSentence } from "../rules/element-words.ts";

export const levels = [m.level0, m.level1, m.level2, m.level3, m.level4];

/** One skill, knowledge area or ability with five answers; keys 1 to 5 answer, S is "can't say". */
export function SkillQuestion({
	element,
	place,
	most,
	given,
	tells,
	onRate,
	onBack,
}: {
	element: { id: string; name: string };
	place: number;
	most: number;
	given: number | null | undefined;
	tells: string | undefined;
	onRate: (value: number | null) => void;
	onBack: (() => void) | undefined;
}) {
	const latest = useRef({ onRate, onBack });
	latest.current = { onRate, onBack };
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			const typing = (event.target as Element).closest(
				"input, textarea, select",
			);
			if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
			if (/^[1-5]$/.test(event.key))
				latest.current.onRate(Number(event.key) - 1);
			else if (event.key === "s") latest.current.onRate(null);
			else if (event.key === "Backspace") latest.current.onBack?.();
			else return;
			event.preventDefault();
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, []);
	return (
		<section class="sheet skl-card" aria-labelledby="skl-element">
			<p class="small num">{m.place({ place, most })}</p>
			<p class="small">{m.howGood()}</p>
			<div aria-live="polite">
				<h2 id="skl-element">{element.name}</h2>
				<p>{elementSentence(element)}</p>
			</div>
			<fieldset class="skl-answers" aria-labelledby="skl-element">
				{levels.map((label, value) => (
					<button
						// biome-ignore lint/suspicious/noArrayIndexKey: the five answers never change their order
						key={value}
						type="button"
						class="btn"
						aria-pressed={given === value}
						onClick={() => onRate(value)}
					>
						<span class="skl-key" aria-hidden="true">
							{value + 1}
						</span>{" "}
						{label()}
					</button>
				))}
			</fieldset>
			<div class="row">
				<button
					type="button"
					class="btn quiet"
					disabled={!onBack}
					onClick={onBack}
				>
					← {m.back()}
				</button>
				<button type="button" class="btn quiet" onClick={() => onRate(null)}>
					{m.cant()}
				</button>
			</div>
			{tells ? <p class="small">{tells}</p> : null}
			<p class="small skl-keys">{m.keys()}</p>
		</section>
	);
}
