import m from "#messages/conduct";
import { readTrouble } from "#web/offline/device.ts";
import { useOps } from "#web/offline/use-outbox.ts";
import type { Notes } from "./use-notes.ts";

/** What is kept where, in words: nothing typed is ever only on the screen. */
export function SavedLine({
	meetingId,
	notes,
}: {
	meetingId: string;
	notes: Notes;
}) {
	const { ops, isCutOff } = useOps(meetingId);
	const count = notes.drafts.filter((note) => note.body.trim()).length;
	const waiting = notes.pending + ops.length;
	return (
		<p class="small saved">
			{waiting === 0
				? m.saved({ count })
				: readTrouble()
					? m.onScreenOnly({ count: waiting })
					: notes.isCutOff || isCutOff
						? m.offline({ count, waiting })
						: m.waiting({ count: waiting })}
		</p>
	);
}
