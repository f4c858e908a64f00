import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import r from "#messages/conduct-rehearse";
import { client, useRead } from "#web/api.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import { rehearsalCards } from "../rules/rehearsal.ts";
import { Rehearsal } from "./rehearsal.tsx";
import { useSheet } from "./use-sheet.ts";
import "./conduct.css";
import "./talk-shapes.css";

/** Before a talk that is agreed. */
export function RehearseTalkPage() {
	const { meetingId = "" } = useRoute().params;
	const sheet = useSheet(meetingId);
	return (
		<Loaded query={sheet}>
			{({ contact, target, minutes, questions }) => (
				<>
					<PageHead title={r.title()} lead={r.lead()}>
						<a class="btn quiet" href={`/conduct/${meetingId}`}>
							{r.back()}
						</a>
					</PageHead>
					<Rehearsal
						meetingId={meetingId}
						cards={rehearsalCards({
							name: contact.name,
							topic: target?.label ?? null,
							minutes,
							firstQuestion: questions[0]?.wording,
						})}
					/>
				</>
			)}
		</Loaded>
	);
}

/** With the questions of a target, before anybody is asked. */
export function RehearseTargetPage() {
	const { targetId = "" } = useRoute().params;
	const set = useRead(["question-set", targetId], () =>
		read(
			client.targets[":id"]["question-set"].$get({ param: { id: targetId } }),
		),
	);
	const target = useRead(["target", targetId], () =>
		read(client.targets[":id"].$get({ param: { id: targetId } })),
	);
	return (
		<Loaded query={set}>
			{(found) => (
				<>
					<PageHead title={r.title()} lead={r.lead()}>
						<a class="btn quiet" href={`/prepare/${targetId}`}>
							{r.backPrepare()}
						</a>
					</PageHead>
					<Rehearsal
						cards={rehearsalCards({
							name: null,
							topic: target.data?.label ?? null,
							minutes: found?.minutes ?? 30,
							firstQuestion: found?.items[0]?.wording,
						})}
					/>
				</>
			)}
		</Loaded>
	);
}
