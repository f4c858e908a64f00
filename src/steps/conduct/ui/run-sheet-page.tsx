import { useRoute } from "preact-iso";
import m from "#messages/conduct";
import { Empty, Loaded } from "#web/kit/states.tsx";
import type { RunSheet } from "../schema/run-sheet.ts";
import { BeforeTalk } from "./before-talk.tsx";
import { DuringTalk } from "./during-talk.tsx";
import { Missed } from "./missed.tsx";
import { useSheet } from "./use-sheet.ts";
import "./conduct.css";
import "./talk-shapes.css";
import "./print.css";

/** One talk: the checklist before it, the sheet during it, and what comes next after it. */
export function RunSheetPage() {
	const { params } = useRoute();
	const sheet = useSheet(params.meetingId ?? "");
	return <Loaded query={sheet}>{(found) => <Sheet sheet={found} />}</Loaded>;
}

function Sheet({ sheet }: { sheet: RunSheet }) {
	switch (sheet.status) {
		case "agreed":
			return sheet.startedAt ? (
				<DuringTalk sheet={sheet} />
			) : (
				<BeforeTalk sheet={sheet} />
			);
		case "held":
			return <DuringTalk sheet={sheet} />;
		case "proposed":
			return <NotHeld sheet={sheet} status={m.statusProposed()} />;
		case "cancelled":
			return <NotHeld sheet={sheet} status={m.statusCancelled()} />;
		case "missed-by-contact":
		case "missed-by-seeker":
			return <Missed sheet={sheet} />;
	}
}

function NotHeld({ sheet, status }: { sheet: RunSheet; status: string }) {
	return (
		<>
			<h1 class="visually-hidden">{sheet.contact.name}</h1>
			<Empty title={sheet.contact.name} body={m.notHeld({ status })}>
				<a class="btn" href={`/arrange/meetings/${sheet.meetingId}`}>
					{m.seeTalk()}
				</a>
			</Empty>
		</>
	);
}
