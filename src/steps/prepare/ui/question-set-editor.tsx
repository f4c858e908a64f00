import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import m from "#messages/prepare";
import type { Hypothesis } from "#steps/identify/schema.ts";
import { Fault } from "#web/kit/states.tsx";
import type { DataFact } from "../rules/data-answer.ts";
import {
	CLOSING_PAIR_MINUTES,
	MOST_QUESTIONS,
	moveItem,
	placeItem,
	timeUsed,
} from "../rules/question-set.ts";
import type { QuestionSet } from "../schema.ts";
import { BankDialog } from "./bank-dialog.tsx";
import { OwnQuestionDialog } from "./own-question-dialog.tsx";
import { SetRow } from "./set-row.tsx";
import { MinutesField } from "./talk-fields.tsx";
import { UnaskedDoubts } from "./unasked-doubts.tsx";
import {
	type EditedItem,
	type EditedSet,
	type PutSet,
	useQuestionSet,
} from "./use-question-set.ts";

/** The set as it stands on the screen: to save what is waiting, and to show another one. */
export interface SetInHand {
	set: EditedSet;
	takeOver: (next: EditedSet) => void;
	flush: () => Promise<void>;
}

/** The set in hand: order, must-asks, minutes, words. Saved by itself, whole. */
export function QuestionSetEditor({
	put,
	loaded,
	doubts,
	facts,
	hasFixedTime = false,
	children,
}: {
	put: PutSet;
	loaded: QuestionSet;
	doubts: Pick<Hypothesis, "id" | "claim">[];
	/** What published figures say: a question that they answer need not be asked. */
	facts: readonly DataFact[];
	/** The time is the meeting's own. */
	hasFixedTime?: boolean;
	/** What can be done with the set beside editing it. */
	children?: (hand: SetInHand) => ComponentChildren;
}) {
	const { set, change, takeOver, flush, fault, isWaiting } = useQuestionSet(
		put,
		loaded,
	);
	const { items, minutes } = set;
	const [open, setOpen] = useState<"bank" | "own" | null>(null);
	const [said, say] = useState("");
	const list = useRef<HTMLOListElement>(null);
	const focusNext = useRef<string | null>(null);
	useEffect(() => {
		if (!focusNext.current) return;
		const wanted = list.current?.querySelector<HTMLElement>(focusNext.current);
		focusNext.current = null;
		wanted?.focus();
	});

	const setItems = (next: EditedItem[]) => change({ ...set, items: next });
	const add = (item: EditedItem) => setItems(placeItem(items, item));
	const move = (index: number, steps: number) => {
		const item = items[index];
		const to = index + steps;
		if (!item || to < 0 || to >= items.length) return;
		const side = steps < 0 ? "up" : "down";
		focusNext.current = `[data-move="${side}:${item.id}"]:not(:disabled), [data-move$="${item.id}"]:not(:disabled)`;
		setItems(moveItem(items, index, steps));
		say(m.itemMoved({ number: to + 1, count: items.length }));
	};
	const remove = (index: number) => {
		const item = items[index];
		if (!item) return;
		const rest = items.toSpliced(index, 1);
		const neighbour = rest[index] ?? rest[index - 1];
		if (neighbour) focusNext.current = `[data-out="${neighbour.id}"]`;
		setItems(rest);
		say(m.itemRemoved({ wording: item.wording }));
	};

	return (
		<>
			{hasFixedTime ? null : (
				<MinutesField
					minutes={minutes}
					onChange={(next) => change({ ...set, minutes: next })}
				/>
			)}
			<TimeLine set={set} />
			<ol class="set-rows" ref={list}>
				{items.map((item, index) => (
					<SetRow
						key={item.id}
						item={item}
						facts={facts}
						number={index + 1}
						isLast={index === items.length - 1}
						onChange={(next) => setItems(items.with(index, next))}
						onMove={(steps) => move(index, steps)}
						onRemove={() => remove(index)}
					/>
				))}
			</ol>
			<UnaskedDoubts doubts={doubts} items={items} onAsk={add} />
			<ClosingPair />
			<p class="visually-hidden" role="status">
				{said}
			</p>
			<Fault error={fault} />
			<div class="form-acts">
				<button type="button" class="btn" onClick={() => setOpen("bank")}>
					{m.setAddFromBank()}
				</button>
				<button type="button" class="btn" onClick={() => setOpen("own")}>
					{m.setAddOwn()}
				</button>
				<span class="small set-saved" role="status">
					{fault ? m.setUnsaved() : isWaiting ? m.setSaving() : m.setSaved()}
				</span>
				{fault ? (
					<button type="button" class="btn quiet" onClick={flush}>
						{m.setSaveAgain()}
					</button>
				) : null}
			</div>
			{children?.({ set, takeOver, flush })}
			{open === "bank" ? (
				<BankDialog
					items={items}
					onAdd={add}
					onForget={(questionId) =>
						setItems(
							items.map((item) =>
								item.questionId === questionId
									? { ...item, questionId: null }
									: item,
							),
						)
					}
					onClose={() => setOpen(null)}
				/>
			) : null}
			{open === "own" ? (
				<OwnQuestionDialog
					facts={facts}
					onAdd={(item) => {
						focusNext.current = `[data-move$="${item.id}"]:not(:disabled)`;
						add(item);
					}}
					onClose={() => setOpen(null)}
				/>
			) : null}
		</>
	);
}

/** How the set stands against its time. */
function TimeLine({ set: { items, minutes } }: { set: EditedSet }) {
	const { planned, left } = timeUsed(items, minutes);
	return (
		<>
			{left < 0 ? (
				<p class="note">{m.setTimeOver({ planned, minutes, over: -left })}</p>
			) : (
				<p class="num set-time">{m.setTimeLeft({ planned, minutes, left })}</p>
			)}
			{items.length > MOST_QUESTIONS ? (
				<p class="note">{m.setTooMany({ count: items.length })}</p>
			) : null}
		</>
	);
}

/** The two questions that no talk ends without (METHOD step 5). The run sheet asks them; here they are seen coming. */
function ClosingPair() {
	return (
		<div class="closing-pair">
			<h3>{m.closingTitle()}</h3>
			<ul>
				<li class="said">{m.closingOthers()}</li>
				<li class="said">{m.closingName()}</li>
			</ul>
			<p class="small">{m.closingHint({ minutes: CLOSING_PAIR_MINUTES })}</p>
		</div>
	);
}
