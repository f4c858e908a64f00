import type { ComponentChildren } from "preact";
import { memo } from "preact/compat";
import { useLayoutEffect, useRef } from "preact/hooks";
import m from "#messages/conduct";
import { MOST_NOTE_LETTERS, type NoteMark } from "../rules/note.ts";
import type { NoteDraft, NoteQueue } from "./note-queue.ts";
import { markWords } from "./words.ts";

// The ones that are used most come first, within reach of a thumb.
const MARKS_BY_USE: readonly NoteMark[] = [
	"insight",
	"quote",
	"promise",
	"lead",
	"strength",
	"weakness",
];

/**
 * One note: every letter is kept as it is typed. Marks say what it may become in the debrief. Drawn anew only when it
 * changes itself: a letter must not wait for two hundred others.
 */
export const NoteBox = memo(function NoteBox({
	id,
	label,
	questionId,
	draft,
	edit,
	takesFocus = false,
	onRemove,
	children,
}: {
	id: string;
	label: string;
	questionId: string | null;
	draft: NoteDraft | undefined;
	edit: NoteQueue["edit"];
	takesFocus?: boolean;
	onRemove: (id: string) => void;
	/** What else can be done in this place. */
	children?: ComponentChildren;
}) {
	const area = useRef<HTMLTextAreaElement>(null);
	// Before anything else happens: the next key is already meant for it.
	useLayoutEffect(() => {
		if (!takesFocus) return;
		area.current?.focus();
		area.current?.scrollIntoView({ block: "center" });
	}, [takesFocus]);
	const marks = draft?.marks ?? [];
	const toggle = (mark: NoteMark) =>
		edit(id, {
			marks: marks.includes(mark)
				? marks.filter((one) => one !== mark)
				: [...marks, mark],
		});
	return (
		<div class={draft?.offTheRecord ? "note-box secret" : "note-box"}>
			<textarea
				ref={area}
				aria-label={label}
				placeholder={m.notePlaceholder()}
				rows={3}
				maxLength={MOST_NOTE_LETTERS}
				value={draft?.body ?? ""}
				onInput={(event) =>
					edit(id, { body: event.currentTarget.value, questionId })
				}
			/>
			{draft?.copyOf ? <p class="note">{m.copyKept()}</p> : null}
			{draft?.refused ? (
				<p class="fault" role="alert">
					{draft.refused}
				</p>
			) : null}
			{draft?.body ? (
				<fieldset class="marks">
					<legend class="visually-hidden">{m.marks()}</legend>
					{MARKS_BY_USE.map((mark) => (
						<Mark
							key={mark}
							label={markWords[mark]()}
							isOn={marks.includes(mark)}
							onToggle={() => toggle(mark)}
						/>
					))}
					<Mark
						label={m.offTheRecord()}
						isOn={draft.offTheRecord}
						isSecret
						onToggle={() => edit(id, { offTheRecord: !draft.offTheRecord })}
					/>
				</fieldset>
			) : null}
			<div class="note-acts">
				{children}
				{draft?.body ? (
					<button
						type="button"
						class="btn quiet"
						onClick={() => {
							edit(id, { deleted: true, body: "", marks: [] });
							onRemove(id);
						}}
					>
						{m.removeNote()}
					</button>
				) : null}
			</div>
		</div>
	);
});

function Mark({
	label,
	isOn,
	isSecret = false,
	onToggle,
}: {
	label: string;
	isOn: boolean;
	isSecret?: boolean;
	onToggle: () => void;
}) {
	const look = isOn ? (isSecret ? "chip stop" : "chip") : "chip plain";
	return (
		<button type="button" class={look} aria-pressed={isOn} onClick={onToggle}>
			{isOn ? <span aria-hidden="true">✓</span> : null}
			{label}
		</button>
	);
}
