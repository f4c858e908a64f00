import { useState } from "preact/hooks";
import m from "#messages/prepare";
import { TextArea } from "#web/kit/fields.tsx";
import type { DataFact } from "../rules/data-answer.ts";
import { themeLabels } from "./labels.ts";
import { reasonWords } from "./reason-words.ts";
import type { EditedItem } from "./use-question-set.ts";
import { WordingHints } from "./wording-hints.tsx";

const shortMinutes = [1, 2, 3, 4, 5, 6, 8, 10];

/** One question of the set, with what one can do to it. */
export function SetRow({
	item,
	facts,
	number,
	isLast,
	onChange,
	onMove,
	onRemove,
}: {
	item: EditedItem;
	facts: readonly DataFact[];
	number: number;
	isLast: boolean;
	onChange: (item: EditedItem) => void;
	onMove: (steps: number) => void;
	onRemove: () => void;
}) {
	const [isRewording, setRewording] = useState(false);
	const keyDown = (event: KeyboardEvent) => {
		if (!event.altKey || event.target instanceof HTMLSelectElement) return;
		if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
		event.preventDefault();
		onMove(event.key === "ArrowUp" ? -1 : 1);
	};
	return (
		<li class={item.mustAsk ? "set-row must" : "set-row"} onKeyDown={keyDown}>
			<div class="set-place">
				<span class="set-number" aria-hidden="true">
					{number}
				</span>
				<span class="set-moves">
					<button
						type="button"
						class="btn"
						data-move={`up:${item.id}`}
						aria-label={m.itemUp({ number })}
						title={m.itemKeys()}
						disabled={number === 1}
						onClick={() => onMove(-1)}
					>
						↑
					</button>
					<button
						type="button"
						class="btn"
						data-move={`down:${item.id}`}
						aria-label={m.itemDown({ number })}
						title={m.itemKeys()}
						disabled={isLast}
						onClick={() => onMove(1)}
					>
						↓
					</button>
				</span>
			</div>
			<div class="set-what">
				{isRewording ? (
					<Reword
						item={item}
						facts={facts}
						number={number}
						onChange={onChange}
					/>
				) : (
					<p class="said">{item.wording}</p>
				)}
				<p class="small set-meta">
					<span>{originLabel(item)}</span>
					<span class="print-only">
						{m.itemMinutesShort({ minutes: item.minutes })}
						{item.mustAsk ? ` · ${m.itemMustAsk()}` : null}
					</span>
				</p>
				{item.reason ? (
					<p class="small set-reason">{reasonWords(item.reason)}</p>
				) : null}
				<div class="set-acts">
					<label class="check">
						<input
							type="checkbox"
							checked={item.mustAsk}
							onChange={(event) =>
								onChange({
									...item,
									mustAsk: event.currentTarget.checked,
									reason: reasonAfter(item, event.currentTarget.checked),
								})
							}
						/>
						{m.itemMustAsk()}
					</label>
					<select
						class="set-minutes"
						aria-label={m.itemMinutes({ number })}
						value={item.minutes}
						onChange={(event) =>
							onChange({ ...item, minutes: Number(event.currentTarget.value) })
						}
					>
						{[...new Set([...shortMinutes, item.minutes])].map((minutes) => (
							<option
								key={minutes}
								value={minutes}
								selected={minutes === item.minutes}
							>
								{m.itemMinutesShort({ minutes })}
							</option>
						))}
					</select>
					<button
						type="button"
						class="btn quiet"
						aria-expanded={isRewording}
						aria-label={
							isRewording ? undefined : m.itemRewordNumber({ number })
						}
						onClick={() => setRewording(!isRewording)}
					>
						{isRewording ? m.itemRewordDone() : m.itemReword()}
					</button>
					<button
						type="button"
						class="btn quiet"
						data-out={item.id}
						aria-label={m.itemRemove({ number })}
						onClick={onRemove}
					>
						{m.itemRemoveShort()}
					</button>
				</div>
			</div>
		</li>
	);
}

/** A must-ask of a composed set is then the person's own; what they unmark keeps no reason of being one. */
function reasonAfter({ reason }: EditedItem, mustAsk: boolean) {
	if (!reason) return null;
	if (mustAsk) return { code: "must-ask" as const };
	return ["must-ask", "wished"].includes(reason.code) ? null : reason;
}

function Reword({
	item,
	facts,
	number,
	onChange,
}: {
	item: EditedItem;
	facts: readonly DataFact[];
	number: number;
	onChange: (item: EditedItem) => void;
}) {
	const [words, setWords] = useState(item.wording);
	return (
		<>
			<TextArea
				label={m.itemRewordLabel({ number })}
				rows={2}
				maxLength={1000}
				value={words}
				onInput={(event) => {
					const typed = event.currentTarget.value;
					setWords(typed);
					// No words are not kept: the question then stays as it was.
					if (typed.trim()) onChange({ ...item, wording: typed.trim() });
				}}
			/>
			<WordingHints wording={words} facts={facts} />
		</>
	);
}

/** Where the question comes from, in a word: its theme, or a doubt. */
function originLabel(item: EditedItem): string {
	if (item.hypothesisId) return m.itemFromDoubt();
	return item.theme ? themeLabels[item.theme]() : m.itemOwn();
}
