import { newId } from "#core/ids.ts";
import m from "#messages/conduct";
import { formValues, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { RunSheet } from "../schema/run-sheet.ts";
import { MissedButton } from "./missed.tsx";
import { useSheetDo } from "./use-sheet.ts";
import { closingTitle } from "./words.ts";

/** The two questions that every talk ends with, and its end. */
export function ClosingCard({
	sheet,
	onPair,
	onEnd,
}: {
	sheet: RunSheet;
	onPair: () => void;
	onEnd: (() => void) | undefined;
}) {
	const { closing } = sheet;
	const isOpen = closing.open.length > 0;
	return (
		<section class="sheet stack closing-card">
			<h2>{closingTitle(sheet.medium)}</h2>
			<p class="said">{isOpen ? m.pairQuestions() : m.pairDone()}</p>
			{closing.suggestions.length > 0 ? (
				<ul class="suggested">
					{closing.suggestions.map((one) => (
						<li key={one.id}>{one.name}</li>
					))}
				</ul>
			) : null}
			{closing.skippedReason && isOpen ? (
				<p class="small">{closing.skippedReason}</p>
			) : null}
			<div class="row">
				<button
					type="button"
					class={isOpen ? "btn do" : "btn quiet"}
					onClick={onPair}
				>
					{isOpen ? m.openPair() : m.pairChange()}
				</button>
				{onEnd ? (
					<button
						type="button"
						class={isOpen ? "btn" : "btn do"}
						onClick={onEnd}
					>
						{m.endTalk()}
					</button>
				) : null}
			</div>
			<Others meetingId={sheet.meetingId} />
			{onEnd ? (
				<div>
					<MissedButton sheet={sheet} />
				</div>
			) : null}
		</section>
	);
}

/** Somebody else was there too: their own thanks, their own permission (METHOD §3, "Group"). */
function Others({ meetingId: id }: { meetingId: string }) {
	const add = useSheetDo(id, (words: Record<string, string>) => ({
		do: "participant",
		person: { ...words, newId: newId() },
	}));
	return (
		<details class="others">
			<summary>{m.othersTitle()}</summary>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					const form = event.currentTarget;
					add.mutate(formValues(form), { onSuccess: () => form.reset() });
				}}
			>
				<p class="small">{m.othersHint()}</p>
				<div class="form-row">
					<TextField label={m.pairName()} name="name" required />
					<TextField label={m.pairJob()} name="title" />
					<TextField label={m.pairOrganization()} name="organization" />
				</div>
				<Fault error={add.error} />
				<button type="submit" class="btn" disabled={add.isPending}>
					{m.othersAdd()}
				</button>
			</form>
		</details>
	);
}
