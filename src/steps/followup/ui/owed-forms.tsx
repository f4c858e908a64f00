import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import m from "#messages/followup";
import { SelectField, TextArea, TextField } from "#web/kit/fields.tsx";
import { FormActs } from "#web/kit/form-acts.tsx";
import { useKept } from "#web/offline/kept-state.ts";
import { useFollowUpDo } from "./use-follow-up.ts";

interface Part {
	meetingId: string;
	/** The note that it comes from. */
	noteId: string | undefined;
	what: string;
	onDone: () => void;
}

/** A promise of one side, dated where a day was said. */
export function PromiseForm({ meetingId: id, noteId, what, onDone }: Part) {
	const {
		value: words,
		set: setWords,
		forget,
	} = useKept(`promise/${id}/${noteId ?? "new"}`, () => what);
	const onSaved = () => {
		forget();
		onDone();
	};
	const [owedBy, setOwedBy] = useState<"seeker" | "contact">("seeker");
	const add = useFollowUpDo(
		id,
		(data: FormData) => ({
			do: "add-promise",
			promise: {
				newId: newId(),
				what: words.trim(),
				owedBy,
				dueOn: word(data, "dueOn"),
				noteId,
			},
		}),
		onSaved,
	);
	return (
		<OwedForm
			error={add.error}
			isPending={add.isPending}
			onSave={(data) => add.mutate(data)}
			onCancel={onDone}
		>
			<TextArea
				label={m.promiseWhat()}
				rows={2}
				required
				maxLength={1000}
				value={words}
				onInput={(event) => setWords(event.currentTarget.value)}
			/>
			<div class="form-row">
				<SelectField
					label={m.promiseBy()}
					value={owedBy}
					options={[
						{ value: "seeker", label: m.iOwe() },
						{ value: "contact", label: m.theyOwe() },
					]}
					onChange={(event) =>
						setOwedBy(
							event.currentTarget.value === "contact" ? "contact" : "seeker",
						)
					}
				/>
				<TextField label={m.promiseDue()} name="dueOn" type="date" />
			</div>
		</OwedForm>
	);
}

/** An opening that they brought up, with its last day, and whether they may be named as the source. */
export function LeadForm({ meetingId: id, noteId, what, onDone }: Part) {
	const {
		value: words,
		set: setWords,
		forget,
	} = useKept(`lead/${id}/${noteId ?? "new"}`, () => what);
	const onSaved = () => {
		forget();
		onDone();
	};
	const add = useFollowUpDo(
		id,
		(data: FormData) => ({
			do: "add-lead",
			lead: {
				newId: newId(),
				what: words.trim(),
				deadline: word(data, "deadline"),
				mayNameSource: data.has("mayNameSource"),
				noteId,
			},
		}),
		onSaved,
	);
	return (
		<OwedForm
			error={add.error}
			isPending={add.isPending}
			onSave={(data) => add.mutate(data)}
			onCancel={onDone}
		>
			<TextArea
				label={m.leadWhat()}
				hint={m.leadNote()}
				rows={2}
				required
				maxLength={1000}
				value={words}
				onInput={(event) => setWords(event.currentTarget.value)}
			/>
			<TextField label={m.leadDeadline()} name="deadline" type="date" />
			<label class="check">
				<input type="checkbox" name="mayNameSource" />
				{m.leadMayName()}
			</label>
		</OwedForm>
	);
}

function word(data: FormData, name: string): string | undefined {
	const value = data.get(name);
	return typeof value === "string" && value.trim() ? value.trim() : undefined;
}

function OwedForm({
	error,
	isPending,
	onSave,
	onCancel,
	children,
}: {
	error: unknown;
	isPending: boolean;
	onSave: (data: FormData) => void;
	onCancel: () => void;
	children: ComponentChildren;
}) {
	return (
		<form
			class="form"
			onSubmit={(event) => {
				event.preventDefault();
				onSave(new FormData(event.currentTarget));
			}}
		>
			{children}
			<FormActs
				save={m.savePromise()}
				error={error}
				isPending={isPending}
				onCancel={onCancel}
			/>
		</form>
	);
}
