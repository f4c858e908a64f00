import type { ComponentChildren } from "preact";
import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/conduct";
import prepare from "#messages/prepare";
import {
	BriefEarlier,
	BriefOrganization,
	BriefPerson,
} from "#steps/conduct/ui/brief-person.tsx";
import { useSheet } from "#steps/conduct/ui/use-sheet.ts";
import { BriefSheet } from "#steps/prepare/ui/brief-sheet.tsx";
import { client, useRead } from "#web/api.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";

/** The brief of a meeting: conduct's person and place, then prepare's brief of its target. */
export function MeetingBriefPage() {
	const { meetingId = "" } = useRoute().params;
	const brief = useRead(
		["meeting-brief", meetingId],
		() => read(client.meetings[":id"].brief.$get({ param: { id: meetingId } })),
		{ onDevice: true },
	);
	const sheet = useSheet(meetingId);
	return (
		<Loaded query={brief}>
			{(found) => (
				<Loaded query={sheet}>
					{(talk) => (
						<>
							<PageHead
								title={m.briefTitle({ name: found.contact.name })}
								lead={
									talk.target
										? m.about({ target: talk.target.label })
										: undefined
								}
							>
								<button type="button" class="btn" onClick={() => print()}>
									{prepare.print()}
								</button>
								<a class="btn" href={`/conduct/${meetingId}`}>
									{m.toSheet()}
								</a>
								<a class="btn quiet" href={`/arrange/meetings/${meetingId}`}>
									{m.seeTalk()}
								</a>
							</PageHead>
							<WithTarget id={talk.target?.id ?? null}>
								{(target) => (
									<BriefSheet
										target={target}
										questions={talk.questions}
										saidElsewhere={found.earlier
											.filter(({ said }) => said.length > 0)
											.map((one) => one.meetingId)}
									>
										<BriefPerson brief={found} sheet={talk} />
										<BriefOrganization brief={found} />
										<BriefEarlier brief={found} />
									</BriefSheet>
								)}
							</WithTarget>
						</>
					)}
				</Loaded>
			)}
		</Loaded>
	);
}

type Target = { id: string; occupationCode: string | null };

function WithTarget({
	id,
	children,
}: {
	id: string | null;
	children: (target: Target | null) => ComponentChildren;
}) {
	const target = useRead(
		["target", id],
		() => read(client.targets[":id"].$get({ param: { id: id ?? "" } })),
		{ enabled: id !== null, onDevice: true },
	);
	if (id === null) return <>{children(null)}</>;
	return <Loaded query={target}>{children}</Loaded>;
}
