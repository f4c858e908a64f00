import { useState } from "preact/hooks";
import { instantFromMillis } from "#core/instant.ts";
import m from "#messages/conduct";
import s from "#messages/conduct-shapes";
import { Dialog } from "#web/kit/dialog.tsx";
import { ChoiceField, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import { closingStillOpen } from "../rules/closing.ts";
import type { RunSheet } from "../schema/run-sheet.ts";
import {
	type ClosingDraft,
	emptyPerson,
	inputOf,
	useClosingDraft,
} from "./use-closing-draft.ts";
import { useSheetDo } from "./use-sheet.ts";

const answers = [
	{ value: "granted", label: m.nameGranted() },
	{ value: "limited", label: m.nameLimited() },
	{ value: "refused", label: m.nameRefused() },
	{ value: "not-asked", label: m.nameNotAsked() },
] as const;

/** Both questions and the thanks on one screen. What is typed outlives a reload. */
export function ClosingDialog({
	sheet,
	onClose,
}: {
	sheet: RunSheet;
	onClose: () => void;
}) {
	const { contact, participants, closing } = sheet;
	const people = [
		{ ...contact, ...closing, open: closingStillOpen(closing) },
		...participants.flatMap((person) => {
			const own = closing.others.find((one) => one.contactId === person.id);
			return own ? [{ ...person, ...own }] : [];
		}),
	];
	// Of a group, whoever has not been asked comes first.
	const next = people.find((one) => one.open.length > 0) ?? people[0];
	const [chosen, setWhose] = useState<string | null>(null);
	const whose = chosen ?? next?.id ?? contact.id;
	return (
		<Dialog title={m.pairTitle()} onClose={onClose}>
			<div class="stack">
				{people.length > 1 ? (
					<ChoiceField
						legend={s.whose()}
						isStacked
						options={people.map(({ id: value, name, open }) => ({
							value,
							label: s.pairOf({ name, open: open.length }),
						}))}
						value={whose}
						onChoose={setWhose}
					/>
				) : null}
				<PairForm key={whose} sheet={sheet} whose={whose} onDone={onClose} />
			</div>
		</Dialog>
	);
}

function PairForm({
	sheet,
	whose,
	onDone,
}: {
	sheet: RunSheet;
	whose: string;
	onDone: () => void;
}) {
	const { meetingId: id, closing } = sheet;
	const { draft, isReady, change, forget } = useClosingDraft(sheet, whose);
	const already = closing.suggestions.filter(
		(one) => one.suggestedBy === whose,
	);
	const save = useSheetDo(
		id,
		(pair: ReturnType<typeof inputOf>) => ({
			do: "closing",
			pair: {
				...pair,
				contactId: whose,
				at: instantFromMillis(Date.now()),
			},
		}),
		() => {
			forget();
			onDone();
		},
	);
	if (!isReady) return null;
	return (
		<form
			class="form closing-form"
			onSubmit={(event) => {
				event.preventDefault();
				save.mutate(inputOf(draft));
			}}
		>
			<fieldset>
				<legend class="said">{m.pairNames()}</legend>
				{already.length > 0 ? (
					<p class="small">
						{m.pairAlready()}: {already.map((one) => one.name).join(", ")}
					</p>
				) : null}
				<p class="small">{m.pairNamesHint()}</p>
				<People draft={draft} change={change} />
				<label class="check">
					<input
						type="checkbox"
						checked={draft.namesAsked}
						onChange={(event) =>
							change({ namesAsked: event.currentTarget.checked })
						}
					/>
					{m.pairNobody()}
				</label>
			</fieldset>
			<NameUse draft={draft} change={change} />
			<label class="check">
				<input
					type="checkbox"
					checked={draft.thanked}
					onChange={(event) => change({ thanked: event.currentTarget.checked })}
				/>
				{m.pairThanks()}
			</label>
			<Fault error={save.error} />
			<div class="form-acts">
				<button type="submit" class="btn do" disabled={save.isPending}>
					{m.pairSave()}
				</button>
			</div>
		</form>
	);
}

interface Part {
	draft: ClosingDraft;
	change: (change: Partial<ClosingDraft>) => void;
}

function People({ draft, change }: Part) {
	const set = (at: number, field: string, value: string) =>
		change({
			people: draft.people.map((one, index) =>
				index === at ? { ...one, [field]: value } : one,
			),
		});
	const field = (
		at: number,
		name: "name" | "title" | "organization" | "howToReach",
		label: string,
	) => (
		<TextField
			label={label}
			value={draft.people[at]?.[name] ?? ""}
			onInput={(event) => set(at, name, event.currentTarget.value)}
			maxLength={200}
		/>
	);
	return (
		<>
			{draft.people.map((person, at) => (
				<div class="form-row person-row" key={person.newId}>
					{field(at, "name", m.pairName())}
					{field(at, "title", m.pairJob())}
					{field(at, "organization", m.pairOrganization())}
					{field(at, "howToReach", m.pairReach())}
				</div>
			))}
			<button
				type="button"
				class="btn quiet"
				onClick={() => change({ people: [...draft.people, emptyPerson()] })}
			>
				{m.pairAnother()}
			</button>
		</>
	);
}

function NameUse({ draft, change }: Part) {
	return (
		<>
			<ChoiceField
				legend={m.pairMay()}
				hint={m.pairMayHint()}
				options={answers}
				value={draft.nameUse}
				onChoose={(nameUse) => change({ nameUse })}
			/>
			{draft.nameUse === "limited" ? (
				<div class="form-row">
					<TextField
						label={m.nameLimits()}
						placeholder={m.nameLimitsExample()}
						required
						value={draft.limits}
						onInput={(event) => change({ limits: event.currentTarget.value })}
						maxLength={500}
					/>
					<TextField
						label={m.nameFrom()}
						type="date"
						value={draft.notBefore}
						onInput={(event) =>
							change({ notBefore: event.currentTarget.value })
						}
					/>
				</div>
			) : null}
		</>
	);
}
