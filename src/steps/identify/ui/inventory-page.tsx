import "./inventory.css";
import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/identify-interests";
import { client, useRead } from "#web/api.ts";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import {
	activitiesOf,
	type InventoryForm,
	nextActivity,
	scoreInventory,
} from "../rules/inventory.ts";
import type { Inventory } from "../schema/inventory.ts";
import { InventoryQuestion } from "./inventory-question.tsx";
import { InventoryResult } from "./inventory-result.tsx";
import { StartOver } from "./inventory-start-over.tsx";
import { useAnswers } from "./use-answers.ts";
import { useKeptScores } from "./use-kept-scores.ts";

/** Our own interest inventory: an activity at a time, kept as one goes, left and taken up again at will. */
export function InventoryPage() {
	const inventory = useRead(
		["inventory"],
		() => read(client.profile.inventory.$get()),
		{ staleTime: 0 },
	);
	return (
		<>
			<PageHead title={m.pageTitle()} lead={m.pageLead()} />
			<Loaded query={inventory}>
				{(found) => <Asking inventory={found} />}
			</Loaded>
		</>
	);
}

function Asking({ inventory }: { inventory: Inventory }) {
	const { answers, isUnsaved, answer, clear, isSent } = useAnswers(
		inventory.answers,
	);
	const wentOn = activitiesOf("long").some(
		({ id, isShort }) => !isShort && answers[id] !== undefined,
	);
	const [form, setForm] = useState<InventoryForm>(wentOn ? "long" : "short");
	const [shown, setShown] = useState(() => nextActivity(answers, form));
	const list = activitiesOf(form);
	const at = list.findIndex(({ id }) => id === shown);
	const scores = useKeptScores({
		answers,
		form,
		isDone: shown === null,
		isUnsaved,
		isSent,
	});

	const switchTo = (other: InventoryForm) => {
		setForm(other);
		setShown(nextActivity(answers, other));
	};
	const startOver = async () => {
		await clear();
		setForm("short");
		setShown(nextActivity({}, "short"));
	};
	const goTo = (next: number) => {
		setShown(list[next]?.id ?? null);
	};
	const give = (value: number | null) => {
		if (!shown) return;
		answer(shown, value);
		goTo(at + 1);
	};
	return (
		<div class="inv">
			{shown ? (
				<InventoryQuestion
					key={form}
					activity={shown}
					place={at + 1}
					of={list.length}
					given={answers[shown]}
					onAnswer={give}
					onBack={at > 0 ? () => goTo(at - 1) : undefined}
					onStop={scoreInventory(answers).ok ? () => setShown(null) : undefined}
				/>
			) : (
				<InventoryResult
					answers={answers}
					form={form}
					kept={scores}
					onMore={() => switchTo("long")}
					onBack={() => setShown(list.at(-1)?.id ?? null)}
				/>
			)}
			{isUnsaved ? (
				<p class="note" role="status">
					{m.notSaved()}
				</p>
			) : null}
			<Fault error={scores.fault} />
			<div class="row inv-way">
				{shown ? (
					<button
						type="button"
						class="btn quiet"
						onClick={() => switchTo(form === "short" ? "long" : "short")}
					>
						{form === "short" ? m.switchLong() : m.switchShort()}
					</button>
				) : null}
				<StartOver onClear={startOver} />
			</div>
			<p class="small inv-about">
				{m.ownInventory()} <a href="/identify?scores=1">{m.haveScores()}</a>
			</p>
		</div>
	);
}
