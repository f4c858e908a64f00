import m from "#messages/conduct";
import { NoteBox } from "./note-box.tsx";
import type { Notes } from "./use-notes.ts";

/** What came up beside the questions. */
export function NoteList({
	ids,
	notes,
	freshId,
	onRemove,
}: {
	ids: string[];
	notes: Notes;
	/** The box that was opened last, where the person wants to type now. */
	freshId: string | undefined;
	onRemove: (id: string) => void;
}) {
	if (ids.length === 0) return null;
	const byId = new Map(notes.drafts.map((note) => [note.id, note]));
	return (
		<section class="free-notes">
			<h2>{m.unplanned()}</h2>
			{ids.map((id) => (
				<NoteBox
					key={id}
					id={id}
					label={m.noteFree()}
					questionId={null}
					draft={byId.get(id)}
					edit={notes.edit}
					takesFocus={id === freshId}
					onRemove={onRemove}
				/>
			))}
		</section>
	);
}
