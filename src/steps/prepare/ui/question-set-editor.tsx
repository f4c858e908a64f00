import { useEffect, useRef, useState } from "preact/hooks";
import m from "#messages/prepare";
import type { Hypothesis } from "#steps/identify/schema.ts";
import { Fault } from "#web/kit/states.tsx";
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
import { LicensedField, MinutesField } from "./talk-fields.tsx";
import { UnaskedDoubts } from "./unasked-doubts.tsx";
import {
	type EditedItem,
	type EditedSet,
	useQuestionSet,
} from "./use-question-set.ts";

/** The set in hand: order, must-asks, minutes, words. Saved by itself, whole. */
export function QuestionSetEditor({
	targetId,
	loaded,
	doubts,
	draft,
	isNext,
}: {
	targetId: string;
	loaded: QuestionSet;
	doubts: Hypothesis[];
	draft: (input: {
		minutes: number;
		licensed: boolean;
	}) => Promise<QuestionSet>;
	isNext: boolean;
}) {
	const { set, change, takeOver, flush, fault, isWaiting } = useQuestionSet(
		targetId,
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
			<MinutesField
				minutes={minutes}
				onChange={(next) => change({ ...set, minutes: next })}
			/>
			<TimeLine set={set} />
			<ol class="set-rows" ref={list}>
				{items.map((item, index) => (
					<SetRow
						key={item.id}
						item={item}
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
			{isNext ? (
				<div class="form-acts">
					<a class="btn do" href={`/people/help?target=${targetId}`}>
						{m.nextFindPeople()}
					</a>
				</div>
			) : null}
			<DraftAgain
				set={set}
				onDraft={async (licensed) => {
					await flush();
					// A refusal is shown below, by whoever handed the drafting in.
					const drafted = await draft({ minutes, licensed }).catch(() => null);
					if (drafted) takeOver(drafted);
				}}
			/>
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

function DraftAgain({
	set,
	onDraft,
}: {
	set: EditedSet;
	onDraft: (licensed: boolean) => void;
}) {
	const [licensed, setLicensed] = useState(
		set.items.some((item) => item.theme === "licensing"),
	);
	return (
		<details class="draft-again">
			<summary>{m.setDraftAgainOpen()}</summary>
			<div class="form">
				<p class="small">{m.setDraftAgainHint()}</p>
				<LicensedField licensed={licensed} onChange={setLicensed} />
				<div class="form-acts">
					<button type="button" class="btn" onClick={() => onDraft(licensed)}>
						{m.setDraftAgain()}
					</button>
				</div>
			</div>
		</details>
	);
}
